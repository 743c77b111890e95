"""Parts of the pages of 少儿馆."""
