"""Where mail is read: in processes of their own that can be ended, so that no mail stops a worker (law 10)."""
