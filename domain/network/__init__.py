"""The branch network: its units and their places, what they owe, and how their figures are put together."""
