"""Parts of the pages of the children's rooms (少儿馆)."""
