"""Which tables there are: one import place for all of them."""

from worker.models.base import Base, UtcDateTime
from worker.models.customers import Agreement, Company, Identity, MailAddress, MailDomain, Notice, Plan, User
from worker.models.mails import Digest, Mail, MailSource, Request, Thread
from worker.models.outgoing import Outgoing
from worker.models.record import Audit, AuditValues
from worker.models.running import Cursor, Fault, Lease, Staff, StaffToken

__all__ = [
    "Agreement",
    "Audit",
    "AuditValues",
    "Base",
    "Company",
    "Cursor",
    "Digest",
    "Fault",
    "Identity",
    "Lease",
    "Mail",
    "MailAddress",
    "MailDomain",
    "MailSource",
    "Notice",
    "Outgoing",
    "Plan",
    "Request",
    "Staff",
    "StaffToken",
    "Thread",
    "User",
    "UtcDateTime",
]
