"""Parts of the pages of children's reading rooms (少儿馆)."""
