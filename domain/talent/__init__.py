"""The library's people: the staff register, hours, training, the 111 programme, the reserve pool."""
