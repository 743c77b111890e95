"""督办: orders to get something done, the steps they go through, the ladder of their colours."""
