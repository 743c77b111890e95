"""Parts shared by pages: view data in, Dash components out; no input or output."""
