"""The second reader: what a mail probably asks for, learnt from the labelled mails instead of told by rules."""
