"""What law is made of: plain values without a country, a file or a clock."""
