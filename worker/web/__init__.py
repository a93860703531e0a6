"""What the customers' pages and the staff's console share: the listener, the headers, the forms."""
