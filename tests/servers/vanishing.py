"""A wire whose far end can vanish: from then on nothing that is sent to it is acknowledged, and nobody is told.

A filter of the system (classic BPF, ``SO_ATTACH_FILTER``) drops every packet before the wire's own end sees it, as where a machine has
lost its power or a firewall has forgotten the connection. That needs no rights, but Linux.
"""

import contextlib
import ctypes
import socket
import struct
import threading

_SO_ATTACH_FILTER = 26
#: BPF_RET | BPF_K with 0: keep no byte of any packet
_DROP_ALL = struct.pack("HBBI", 0x06, 0, 0, 0)


class VanishingWire:
    """Any number of connections to one port of this machine; a context manager."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listening.getsockname()[1])
        self._ends: list[socket.socket] = []
        self._clients: list[socket.socket] = []

    def __enter__(self) -> "VanishingWire":
        threading.Thread(target=self._take, daemon=True).start()
        return self

    def __exit__(self, *_failure: object) -> None:
        self._listening.close()
        for end in self._ends:
            end.close()

    def vanish(self) -> None:
        """No connection that there is hears anything any more; new ones are as before."""
        for client in self._clients:
            program = ctypes.create_string_buffer(_DROP_ALL)
            client.setsockopt(socket.SOL_SOCKET, _SO_ATTACH_FILTER, struct.pack("HP", 1, ctypes.addressof(program)))
        self._clients.clear()

    def _take(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                server = socket.create_connection(("127.0.0.1", self._target))
                self._ends += [client, server]
                self._clients.append(client)
                for source, drain in ((client, server), (server, client)):
                    threading.Thread(target=_carry, args=(source, drain), daemon=True).start()


def _carry(source: socket.socket, drain: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while content := source.recv(65536):
            drain.sendall(content)
    with contextlib.suppress(OSError):
        drain.shutdown(socket.SHUT_RDWR)
