"""Parts of the pages of the network (服务网络)."""
