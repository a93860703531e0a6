"""The pages that customers reach by the links in our mail: confirm an order, deny it, choose a password."""
