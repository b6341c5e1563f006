"""Counts one .pb file with pabutools in exact fractions and prints how long the count itself took."""

import json
import sys
import time

from pabutools.election import Cost_Sat, parse_pabulib
from pabutools.rules import method_of_equal_shares, sequential_phragmen

path, rule = sys.argv[1:]
instance, profile = parse_pabulib(path)
profile = profile.as_multiprofile()
began = time.perf_counter()
if rule == "phragmen":
    bought = sequential_phragmen(instance, profile)
elif rule == "add1":
    bought = method_of_equal_shares(instance, profile, sat_class=Cost_Sat, voter_budget_increment=1)
else:
    bought = method_of_equal_shares(instance, profile, sat_class=Cost_Sat)
seconds = time.perf_counter() - began
print(json.dumps({"seconds": seconds, "ids": [project.name for project in bought]}))
