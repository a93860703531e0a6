"""A second, independent check of what the product believes of a sender: mailauth for DKIM, authres for Authentication-Results."""
