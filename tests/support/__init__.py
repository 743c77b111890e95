"""What tests stand on: servers they start themselves, fresh databases, a browser."""
