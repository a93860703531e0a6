"""Which tables there are: one import place for all of them."""

from worker.models.base import Base, UtcDateTime
from worker.models.customers import Agreement, Company, Identity, MailAddress, MailDomain, Notice, Plan, User
from worker.models.desk import Mention, Note, Proposal, Reader
from worker.models.machines import ApiCall, Webhook, WebhookEvent
from worker.models.mails import Assignment, Digest, Mail, MailSource, Request, Thread
from worker.models.outgoing import Outgoing
from worker.models.record import Audit, AuditValues
from worker.models.running import Cursor, Fault, Lease, SignInAttempt, Staff, StaffLink, StaffSession, StaffToken

__all__ = [
    "Agreement",
    "ApiCall",
    "Assignment",
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
    "Mention",
    "Note",
    "Notice",
    "Outgoing",
    "Plan",
    "Proposal",
    "Reader",
    "Request",
    "SignInAttempt",
    "Staff",
    "StaffLink",
    "StaffSession",
    "StaffToken",
    "Thread",
    "User",
    "UtcDateTime",
    "Webhook",
    "WebhookEvent",
]
