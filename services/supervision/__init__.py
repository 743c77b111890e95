"""督办: raising orders about anything, following them through, and pressing for them."""
