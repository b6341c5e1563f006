#!/usr/bin/env python3
"""Counts a participatory-budget vote again, independently of the portal that published it.

Needs nothing but Python 3.8 or later. All money is counted in whole numbers over one common
denominator, so nothing is ever rounded.

    python3 verify.py FILE.pb --rule greedy-skip
    python3 verify.py FILE.pb --rule mes-cost --completion add1u --ties seed:TEXT
    python3 verify.py FILE.pb --rule mes-cost --expect HASH
    python3 verify.py BALLOTS.pb --rules RULES.json --result RESULT.json

For each file one line of JSON is printed: who is funded, in which order, and the same hash that is
published with the result. With --expect the exit code is 1 if the hash is another one.

With --rules and --result a round is counted pot by pot as its files say, and every figure of the
published result that follows from ballots and rules is held against the count. "same" tells whether
all of that agrees (the exit code is 1 if it does not), "differs" names each figure that does not,
and "unchecked" everything that the published files say besides and that this program cannot know.
"""

import argparse
import copy
import csv
import hashlib
import json
import re
import sys
from fractions import Fraction
from math import ceil, gcd

WITHDRAWN = 999999999 * 100
# With fewer it is not published whose supporters paid for what.
LEAST_BALLOTS = 10


class Unusable(Exception):
    """The file or the options cannot be used; the message says why."""


# --- reading the file ----------------------------------------------------------------------------


def read_rows(path):
    """All rows of the file with their line numbers, blank ones left out."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, delimiter=";")
        for row in reader:
            if any(cell.strip() for cell in row):
                yield reader.line_num, row


def read_sections(path):
    sections = {}
    name = None
    for line, row in read_rows(path):
        heading = row[0].strip().upper()
        if heading in ("META", "PROJECTS", "VOTES") and not any(cell.strip() for cell in row[1:]):
            name = heading
            sections[name] = []
        elif name is None:
            raise Unusable(f"line {line}: the section META is expected here")
        else:
            sections[name].append(row)
    for wanted in ("META", "PROJECTS", "VOTES"):
        if not sections.get(wanted):
            raise Unusable(f"the section {wanted} is missing")
    return sections


def read_money(text):
    """Money in hundredths of the currency."""
    cents = Fraction(text.strip().replace(",", ".")) * 100
    if cents < 0 or cents.denominator != 1:
        raise Unusable(f"{text} is not an amount of money")
    return int(cents)


def split_list(text):
    return [item.strip() for item in text.split(",")] if text.strip() else []


def points_of(row, header, choices, vote_type, longest):
    """How many points the ballot gives each of its choices."""
    if vote_type in ("cumulative", "scoring"):
        points = [int(Fraction(text)) for text in split_list(row[header.index("points")])]
        if len(points) != len(choices):
            raise Unusable("there are not as many points as projects")
        return points
    if vote_type == "ordinal":
        return [max(0, longest - place) for place in range(len(choices))]
    return [1] * len(choices)


def ballot_lines(rows):
    """Each ballot's choices, and its points where it has any, as they were written."""
    header = [cell.strip() for cell in rows[0]]
    columns = [header.index(name) for name in ("vote", "points") if name in header]
    for row in rows[1:]:
        yield [split_list(row[column]) if column < len(row) else [] for column in columns]


class Election:
    """Costs by project; equal ballots are counted together: how many, and the points they give."""

    def __init__(self, path):
        sections = read_sections(path)
        meta = {row[0].strip(): ";".join(row[1:]) for row in sections["META"][1:]}
        self.meta = meta
        self.rows = sections["PROJECTS"]
        self.budget = read_money(meta["budget"])
        self.lines = list(ballot_lines(sections["VOTES"]))
        self.read_projects(sections["PROJECTS"])
        longest = meta.get("max_length", "").strip()
        longest = int(longest) if longest.isdigit() and int(longest) > 0 else len(self.cost)
        self.read_votes(sections["VOTES"], meta["vote_type"].strip().lower(), longest)

    def read_projects(self, rows):
        header = [cell.strip() for cell in rows[0]]
        self.cost = {}
        self.rivals = {}
        excludes = header.index("excludes") if "excludes" in header else len(header)
        for row in rows[1:]:
            project = row[header.index("project_id")].strip()
            if project in self.cost:
                raise Unusable(f"the project {project} is on the list twice")
            self.cost[project] = read_money(row[header.index("cost")])
            for rival in split_list(row[excludes]) if excludes < len(row) else []:
                self.rivals.setdefault(project, set()).add(rival)
                self.rivals.setdefault(rival, set()).add(project)

    def read_votes(self, rows, vote_type, longest):
        header = [cell.strip() for cell in rows[0]]
        column = header.index("vote")
        self.voters = len(rows) - 1
        ballots = {}
        for row in rows[1:]:
            choices = split_list(row[column]) if column < len(row) else []
            given = {}
            for project, points in zip(choices, points_of(row, header, choices, vote_type, longest)):
                if project in self.cost and points > 0:
                    given.setdefault(project, points)
            ballot = tuple(sorted(given.items()))
            ballots[ballot] = ballots.get(ballot, 0) + 1
        self.size = list(ballots.values())
        self.supporters = {project: {} for project in self.cost}
        for bloc, ballot in enumerate(ballots):
            for project, points in ballot:
                self.supporters[project][bloc] = points
        self.votes = {
            project: sum(self.size[bloc] * points for bloc, points in given.items())
            for project, given in self.supporters.items()
        }

    def restricted(self, projects, budget, several):
        """The same ballots as far as they concern one pot; those that name nothing of it fall out
        where there are several pots."""
        part = copy.copy(self)
        part.budget = budget
        part.cost = {project: self.cost[project] for project in projects}
        part.supporters = {project: self.supporters[project] for project in projects}
        part.votes = {project: self.votes[project] for project in projects}
        part.rivals = {}
        if several:
            naming = set().union(*part.supporters.values()) if projects else set()
            part.voters = sum(self.size[bloc] for bloc in naming)
        return part


# --- before the count ----------------------------------------------------------------------------


def left_out(election, threshold):
    """The projects that take no part, and why."""
    reasons = {}
    for project, cost in election.cost.items():
        if cost == WITHDRAWN:
            reasons[project] = "withdrawn"
        elif cost > election.budget:
            reasons[project] = "dearer-than-budget"
        elif not election.supporters[project]:
            reasons[project] = "no-votes"
        elif threshold is not None and election.votes[project] < threshold:
            reasons[project] = "below-threshold"
    return reasons


def losers_of_pairs(election, admitted, order, skip):
    """Who cannot stand beside a better placed project; greedy decides which of the two stays."""
    losers = {}

    def leave(winner):
        for rival in election.rivals.get(winner, ()):
            if rival in admitted and rival != winner and rival not in losers and winner not in losers:
                losers[rival] = winner

    line = in_line(election, admitted, order)
    left, funded = election.budget, set()
    for project in line:
        if project in losers:
            continue
        if election.cost[project] <= left:
            left -= election.cost[project]
            funded.add(project)
            leave(project)
        elif not skip:
            break
    for project in line:
        if project not in funded:
            leave(project)
    return losers


def tie_order(election, ties):
    """All projects in the fixed order in which ties are broken."""
    cost, votes = election.cost, election.votes
    if ties in ("id", "reverse-id"):
        return sorted(cost, reverse=ties == "reverse-id")
    if ties == "votes-cost-id":
        return sorted(cost, key=lambda p: (-votes[p], cost[p], p))
    if ties == "cost-votes-id":
        return sorted(cost, key=lambda p: (cost[p], -votes[p], p))
    if not ties.startswith("seed:"):
        raise Unusable(f"there is no tie order {ties}")
    lot = {p: hashlib.sha256((ties[5:] + p).encode("utf-8")).hexdigest() for p in cost}
    return sorted(cost, key=lambda p: (cost[p], -votes[p], lot[p], p))


# --- the rules -----------------------------------------------------------------------------------


def in_line(election, candidates, order):
    """Most votes first; equals in the tie order."""
    place = {project: index for index, project in enumerate(order)}
    return sorted(candidates, key=lambda p: (-election.votes[p], place[p]))


def greedy(election, candidates, budget, order, skip, ties=None, after=0):
    """Answers the funded projects and whether it ended at one that did not fit; notes the ties."""
    funded = []
    line = in_line(election, candidates, order)
    for place, project in enumerate(line):
        fits = election.cost[project] <= budget
        if ties is not None and (fits or not skip):
            equals = [
                p
                for p in line[place:]
                if election.votes[p] == election.votes[project]
                and (not skip or election.cost[p] <= budget)
            ]
            note_tie(ties, after + len(funded) + 1, equals, project)
        if fits:
            funded.append(project)
            budget -= election.cost[project]
        elif not skip:
            return funded, True
    return funded, False


def note_tie(ties, step, equals, chosen):
    if len(equals) > 1:
        ties.append({"step": step, "ids": sorted(equals), "chosen": chosen})


class Purses:
    """The money of each voter of each bloc, as whole numbers of 1/denominator."""

    def __init__(self, election, share):
        self.size = election.size
        self.denominator = share.denominator
        self.money = [share.numerator] * len(election.size)

    def payment(self, cost, supporters):
        """What each supporter pays for one point if those who have less pay all they have; or None."""
        size, money = self.size, self.money
        missing = cost * self.denominator
        if sum(size[bloc] * money[bloc] for bloc in supporters) < missing:
            return None
        weight = sum(size[bloc] * points for bloc, points in supporters.items())
        for bloc, points in self.poorest_first(supporters):
            if missing * points <= money[bloc] * weight:
                return Fraction(missing, weight * self.denominator)
            missing -= size[bloc] * money[bloc]
            weight -= size[bloc] * points
        return None

    def poorest_first(self, supporters):
        """By money for each point, compared in whole numbers."""
        product = 1
        for points in set(supporters.values()):
            product *= points
        money = self.money
        return sorted(supporters.items(), key=lambda item: money[item[0]] * (product // item[1]))

    def collect(self, amount, supporters):
        factor = amount.denominator // gcd(amount.denominator, self.denominator)
        if factor > 1:
            self.denominator *= factor
            self.money = [money * factor for money in self.money]
        each = amount.numerator * (self.denominator // amount.denominator)
        for bloc, points in supporters.items():
            self.money[bloc] = max(0, self.money[bloc] - each * points)


def equal_shares(election, candidates, share, order, per_cost, ties=None, watch=None):
    """One run of the Method of Equal Shares with the same share for every ballot. `watch` sees the
    purses before each purchase and at the end."""
    purses = Purses(election, share)
    waiting = [project for project in order if project in candidates]
    promise = {project: Fraction(0) for project in waiting}
    bought = []
    while True:
        best = find_best(election, waiting, promise, purses, per_cost)
        if watch is not None:
            watch(purses)
        if best is None:
            return bought
        project, amount = best
        if ties is not None:
            equals = [p for p in waiting if promise[p] == promise[project]]
            note_tie(ties, len(bought) + 1, equals, project)
        purses.collect(amount, election.supporters[project])
        waiting.remove(project)
        bought.append(project)


def find_best(election, waiting, promise, purses, per_cost):
    """The project with the smallest price; the first in the tie order among equals.

    Prices only rise during a run, so a project whose last price was higher need not be looked at.
    """
    best = None
    for rank, project in sorted(enumerate(waiting), key=lambda item: promise[item[1]]):
        if best is not None and promise[project] > best[0]:
            break
        cost = election.cost[project]
        amount = purses.payment(cost, election.supporters[project])
        if amount is None:
            promise[project] = None
            continue
        promise[project] = amount / cost if per_cost else amount
        if best is None or (promise[project], rank) < best[:2]:
            best = (promise[project], rank, project, amount)
    waiting[:] = [project for project in waiting if promise[project] is not None]
    return None if best is None else best[2:]


def raised_shares(election, candidates, order, options):
    """Raises every share by one unit and runs again from scratch, until a run would overspend."""
    per_cost = options.rule != "mes-cardinality"
    share = Fraction(election.budget, election.voters)
    if options.round_share_down:
        share = Fraction(share // 100 * 100)
    bought = equal_shares(election, candidates, share, order, per_cost)
    first = share
    if not options.completion.startswith("add1"):
        return bought, 0, 1, "no-support", first
    unit = read_money(options.unit)
    increments = 0
    while True:
        left = election.budget - sum(election.cost[project] for project in bought)
        rest = [project for project in candidates if project not in bought]
        if options.exhaustive_stop and not any(election.cost[p] <= left for p in rest):
            return bought, increments, increments + 1, "exhaustive", first + increments * unit
        if not rest:
            return bought, increments, increments + 1, "all", first + increments * unit
        share += unit
        after = equal_shares(election, candidates, share, order, per_cost)
        if sum(election.cost[project] for project in after) > election.budget:
            return bought, increments, increments + 2, "over", first + increments * unit
        bought = after
        increments += 1


# --- the result ----------------------------------------------------------------------------------


def money_text(cents):
    whole, rest = divmod(cents, 100)
    return str(whole) if rest == 0 else f"{whole}.{rest:02d}".rstrip("0")


def prefer(election, ours, theirs):
    """How many voters have more of their own choices among ours, and how many have any there."""
    more = covered = 0
    for bloc, heads in enumerate(election.size):
        own = [project for project in election.cost if bloc in election.supporters[project]]
        mine = sum(project in ours for project in own)
        more += heads * (mine > sum(project in theirs for project in own))
        covered += heads * (mine > 0)
    return more, covered


def compare(election, shares, votes):
    """The comparison step: greedy stands only if more voters are better off with it."""
    prefers_shares, covered_shares = prefer(election, set(shares), set(votes))
    prefers_votes, covered_votes = prefer(election, set(votes), set(shares))
    return {
        "prefersEqualShares": prefers_shares,
        "prefersGreedy": prefers_votes,
        "coveredByEqualShares": covered_shares,
        "coveredByGreedy": covered_votes,
        "chosen": "greedy" if prefers_votes > prefers_shares else "equal-shares",
    }


def count(election, options):
    """The funded projects with what brought them in, and how the count went."""
    skip = options.rule != "greedy-stop"
    reasons = left_out(election, options.threshold)
    order = tie_order(election, options.ties)
    admitted = [project for project in order if project not in reasons]
    losers = losers_of_pairs(election, set(admitted), order, skip)
    admitted = [project for project in admitted if project not in losers]
    result = {"free": [project for project in admitted if election.cost[project] == 0]}
    paid = [project for project in admitted if election.cost[project] > 0]
    ties = []
    by_votes, ended = greedy(election, paid, election.budget, order, skip, ties)
    result.update(completion=[], increments=0, runs=1, comparison=None, order=order, paid=paid)
    result.update(ties=ties, share=None)
    result["left out"] = {project: (reason, None) for project, reason in reasons.items()}
    result["left out"].update({p: ("excluded-by-pair", by) for p, by in losers.items()})
    if options.rule.startswith("greedy"):
        return dict(result, rule=by_votes, stop="does-not-fit" if ended else "end-of-list")
    bought, increments, runs, stop, share = [], 0, 0, "no-support", None
    shares_ties = []
    if paid:
        bought, increments, runs, stop, share = raised_shares(election, paid, order, options)
        per_cost = options.rule != "mes-cardinality"
        equal_shares(election, paid, share, order, per_cost, shares_ties)
    result.update(rule=bought, increments=increments, runs=runs, stop=stop)
    result.update(ties=shares_ties, share=share)
    if options.completion in ("add1u", "greedy"):
        left = election.budget - sum(election.cost[project] for project in bought)
        rest = [project for project in paid if project not in bought]
        added = greedy(election, rest, left, order, True, shares_ties, len(bought))
        result["completion"] = added[0]
    if options.comparison:
        shares = result["free"] + bought + result["completion"]
        result["comparison"] = compare(election, shares, result["free"] + by_votes)
        if result["comparison"]["chosen"] == "greedy":
            result.update(rule=by_votes, completion=[], ties=ties, share=None)
    return result


def published_options(options):
    shares = options.rule.startswith("mes-")
    raises = shares and options.completion.startswith("add1")
    return {
        "completion": options.completion if shares else None,
        "exhaustiveStop": raises and options.exhaustive_stop,
        "roundShareDown": shares and options.round_share_down,
        "unit": money_text(read_money(options.unit)) if raises else None,
        "threshold": None if options.threshold is None else f"votes:{options.threshold}",
        "ties": options.ties,
        "comparison": shares and options.comparison,
        "worth": None,
    }


def sealed_result(election, options):
    """Everything that decides who is funded, as it is published and hashed."""
    return seal(election, options, count(election, options))


def seal(election, options, result):
    funded = [(p, by) for by in ("free", "rule", "completion") for p in result[by]]
    return {
        "rule": options.rule,
        "options": published_options(options),
        "voters": election.voters,
        "budget": money_text(election.budget),
        "winners": [
            {
                "id": project,
                "cost": money_text(election.cost[project]),
                "votes": election.votes[project],
                "step": step,
                "by": by,
            }
            for step, (project, by) in enumerate(funded, 1)
        ],
        "cost": money_text(sum(election.cost[project] for project, _ in funded)),
        "increments": result["increments"],
        "runs": result["runs"],
        "stop": result["stop"],
        "leftOut": [
            {"id": project, "reason": reason, "by": by}
            for project, (reason, by) in sorted(result["left out"].items())
        ],
        "comparison": result["comparison"],
        "worth": None,
    }


def canonical(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


# --- a published round --------------------------------------------------------------------------


def text_hash(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def read_text(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def pot_of(pots, village):
    """The pot of the project's village, else that of the whole municipality."""
    for wanted in (village, None):
        for pot in pots:
            if pot["village"] == wanted:
                return pot
    return None


def ballots_hash(election, number, rules_hash, seed):
    """The fingerprint of what was counted, whatever the order of the ballots."""
    lines = []
    for choices, *points in election.lines:
        numbers = ",".join(str(number.get(choice, 0)) for choice in choices)
        lines.append("|".join([numbers] + [",".join(given) for given in points]))
    head = f"inputs|v1|{rules_hash}|{seed}"
    return text_hash("\n".join([head] + sorted(lines)))


def election_of_pot(election, rules, pot):
    pots = rules["rules"]["pots"]
    own = [p for p in rules["projects"] if pot_of(pots, p["village"]) is pot]
    name = {project["number"]: project.get("code", str(project["number"])) for project in own}
    part = election.restricted(list(name.values()), pot["money"], len(pots) > 1)
    for project in own:
        if part.cost[name[project["number"]]] != project["cost"]:
            raise Unusable(f"the cost of {project['number']} is not the same in both files")
        for rival in project["excludes"]:
            if rival in name:
                part.rivals.setdefault(name[project["number"]], set()).add(name[rival])
                part.rivals.setdefault(name[rival], set()).add(name[project["number"]])
    return part


def usual_unit(budget, voters):
    """By how many hundredths shares grow: one of the currency, or ten, a hundred ... of them where
    a share is more than 4,000 steps."""
    unit = 100
    while unit * 4000 * max(1, voters) < budget:
        unit *= 10
    return unit


def options_of_pot(rules, part, seed, rule=None, threshold=False):
    """How a pot is counted: by its own rule, or by another one given."""
    options = read_options(["-"])
    given = [points for supporters in part.supporters.values() for points in supporters.values()]
    options.rule = rule or rules["rules"]["count"]
    if options.rule == "mes-cost" and any(points != 1 for points in given):
        options.rule = "mes-points"
    options.threshold = (rules["rules"]["threshold"] or None) if threshold is False else threshold
    options.ties = "seed:" + seed
    options.unit = money_text(usual_unit(part.budget, part.voters))
    return options


# --- the figures of the published result ---------------------------------------------------------


def decided_by(tie, election, order):
    """What put the chosen one before the next of its equals."""
    chosen = tie["chosen"]
    other = next(p for p in order if p in tie["ids"] and p != chosen)
    if election.cost[chosen] != election.cost[other]:
        return "cost"
    return "votes" if election.votes[chosen] != election.votes[other] else "lot"


def reach(election, funded):
    """Ballots with something funded among their choices, and funded choices of all together."""
    hits = {}
    for project in funded:
        for bloc in election.supporters[project]:
            hits[bloc] = hits.get(bloc, 0) + 1
    covered = sum(election.size[bloc] for bloc in hits)
    return covered, sum(election.size[bloc] * times for bloc, times in hits.items())


def figures_of_count(election, options, rule, number):
    """What a rule comes to in a pot as it is published, with the count itself."""
    result = count(election, options)
    sealed = seal(election, options, result)
    winners = [winner["id"] for winner in sealed["winners"]]
    covered, satisfied = reach(election, winners)
    free = len(result["free"])
    figures = {
        "rule": rule,
        "threshold": options.threshold or 0,
        "funded": [
            {"number": number[won["id"]], "step": won["step"], "by": won["by"]}
            for won in sealed["winners"]
        ],
        "spent": sum(election.cost[project] for project in winners),
        "covered": covered,
        "satisfied": satisfied,
        "raised": result["increments"],
        "stop": result["stop"],
        "ties": [
            {
                "step": tie["step"] + free,
                "ids": tie["ids"],
                "chosen": tie["chosen"],
                "decidedBy": decided_by(tie, election, result["order"]),
            }
            for tie in result["ties"]
        ],
        "hash": text_hash(canonical(sealed)),
    }
    return figures, result


def lacked_by_votes(election, result, skip):
    """What was short when a project's turn came; nothing for those that had none."""
    left, missing = election.budget, {}
    for project in in_line(election, result["paid"], result["order"]):
        cost = election.cost[project]
        if cost <= left:
            left -= cost
            continue
        missing[project] = cost - left
        if not skip:
            break
    return missing


def lacked_by_shares(election, result, per_cost):
    """What the supporters of a project were short of at the end, and where their money had gone."""
    losers = [project for project in result["paid"] if project not in result["rule"]]
    held = {project: [] for project in losers}

    def note(purses):
        for project in losers:
            own = sum(purses.size[b] * purses.money[b] for b in election.supporters[project])
            held[project].append(Fraction(own, purses.denominator))

    if result["share"] is not None:
        order = result["order"]
        equal_shares(election, result["paid"], result["share"], order, per_cost, None, note)
    missing, taken = {}, {}
    for project, money in held.items():
        # A double, rounded up: as the portal rounds it for reading.
        missing[project] = max(0, ceil(float(election.cost[project] - money[-1])))
        parts = [(money[i] - money[i + 1], p) for i, p in enumerate(result["rule"])]
        parts = sorted((part for part in parts if part[0] > 0), key=lambda part: -part[0])
        taken[project] = [p for _, p in parts[:2]]
    return missing, taken


def figures_of_standings(election, options, result, projects, name):
    """How each project of a pot came out, and what it lacked."""
    number = {name[project["number"]]: project["number"] for project in projects}
    funded = result["free"] + result["rule"] + result["completion"]
    if options.rule.startswith("greedy"):
        missing, taken = lacked_by_votes(election, result, options.rule != "greedy-stop"), {}
    else:
        missing, taken = lacked_by_shares(election, result, options.rule != "mes-cardinality")
    few = election.voters < LEAST_BALLOTS
    standings = []
    for project in projects:
        own = name[project["number"]]
        won = own in funded
        reason, rival = result["left out"].get(own, ("not-enough", None))
        standings.append(
            {
                "number": project["number"],
                "village": project["village"],
                "cost": project["cost"],
                "votes": election.votes[own],
                "outcome": "funded" if won else reason,
                "step": funded.index(own) + 1 if won else None,
                "rival": None if rival is None else number[rival],
                "missing": None if won else missing.get(own),
                "takenBy": [] if won or few else [number[p] for p in taken.get(own, [])],
            }
        )
    return standings


def figures_of_pot(election, rules, pot, seed, number):
    """One pot as it must stand in the published result: its own rule, and the others beside it."""
    part = election_of_pot(election, rules, pot)
    own = options_of_pot(rules, part, seed)
    rule, threshold = rules["rules"]["count"], own.threshold
    other = "greedy-skip" if rule == "mes-cost" else "mes-cost"
    beside = [(other, threshold)] + ([(rule, None)] if threshold else [])
    decided, result = figures_of_count(part, own, rule, number)
    name = {one: project for project, one in number.items()}
    projects = [p for p in rules["projects"] if pot_of(rules["rules"]["pots"], p["village"]) is pot]
    return {
        "village": pot["village"],
        "money": pot["money"],
        "ballots": part.voters,
        "decided": decided,
        "beside": [
            figures_of_count(part, options_of_pot(rules, part, seed, by, least), by, number)[0]
            for by, least in beside
        ],
        "standings": figures_of_standings(part, own, result, projects, name),
    }


def figures_of_file(election, rules, pots, name):
    """What the head and the list of the .pb file must say."""
    standing = {s["number"]: s for pot in pots for s in pot["standings"]}
    rows = []
    for one, number in name.items():
        votes, cost = standing[number]["votes"], standing[number]["cost"]
        selected = int(standing[number]["outcome"] == "funded")
        rows.append({"id": one, "cost": cost, "votes": votes, "score": votes, "selected": selected})
    budget = sum(pot["money"] for pot in rules["rules"]["pots"])
    meta = {"budget": budget, "num_votes": election.voters, "num_projects": len(name)}
    return {"META": meta, "PROJECTS": rows}


def said_by_file(election):
    """The same as it stands there; what is no number stays as it was written."""
    header = [cell.strip() for cell in election.rows[0]]
    rows = []
    for row in election.rows[1:]:
        cells = {key: figure(key, text) for key, text in zip(header, row)}
        rows.append(dict(cells, id=row[header.index("project_id")].strip()))
        del rows[-1]["project_id"]
    return {"META": {key: figure(key, text) for key, text in election.meta.items()}, "PROJECTS": rows}


def figure(key, text):
    if key in ("budget", "cost"):
        return read_money(text)
    numbers = ("num_votes", "num_projects", "votes", "score", "selected")
    return int(text) if key in numbers and text.strip().isdigit() else text


class Comparison:
    """Holds what was published against what was counted, and notes what was not held at all."""

    # Lists of things with a name of their own; their order says nothing.
    named = {"pots": "village", "standings": "number", "projects": "number", "PROJECTS": "id"}
    # Absent from results of before it was noted, and from files that give no such column.
    optional = ("satisfied", "num_votes", "num_projects", "votes", "score", "selected")

    def __init__(self):
        self.differs = []
        self.unchecked = set()

    def hold(self, at, published, counted):
        if isinstance(counted, dict) and isinstance(published, dict):
            self.hold_fields(at, published, counted)
        elif isinstance(counted, list) and isinstance(published, list):
            self.hold_lists(at, published, counted)
        elif type(published) is not type(counted) or published != counted:
            self.differs.append({"at": at, "published": published, "counted": counted})

    def hold_fields(self, at, published, counted):
        begin = f"{at}." if at else ""
        for key, value in counted.items():
            if key in published:
                self.hold(begin + key, published[key], value)
            elif key not in self.optional or at.startswith("pots") and key != "satisfied":
                self.differs.append({"at": begin + key, "published": None, "counted": value})
        for key in published.keys() - counted.keys():
            self.unchecked.add(re.sub(r"\[[^]]*\]", "", begin + key))

    def hold_lists(self, at, published, counted):
        key = self.named.get(at.split(".")[-1])
        names = [[one[key] for one in side] if key else list(range(len(side)))
                 for side in (published, counted)]
        if sorted(map(str, names[0])) != sorted(map(str, names[1])):
            self.differs.append({"at": at, "published": names[0], "counted": names[1]})
            return
        theirs = dict(zip(names[0], published))
        for name, ours in zip(names[1], counted):
            if name in theirs:
                self.hold(f"{at}[{json.dumps(name)}]", theirs[name], ours)


def figures_of_round(election, rules, rules_hash, seed):
    """Everything in the published result that follows from ballots and rules."""
    number = {p.get("code", str(p["number"])): p["number"] for p in rules["projects"]}
    promised = {"tieSeed": seed} if "tieSeedHash" in rules else {}
    pots = rules["rules"]["pots"]
    return {
        "format": "ashar-result-1",
        "place": rules["place"],
        "round": rules["round"],
        "year": rules["year"],
        "rulesHash": rules_hash,
        "inputs": ballots_hash(election, number, rules_hash, seed),
        **promised,
        "rules": rules["rules"],
        "projects": [{"number": own, "id": name} for name, own in number.items()],
        "ballots": election.voters,
        "turnout": {"voted": election.voters},
        "pots": [figures_of_pot(election, rules, pot, seed, number) for pot in pots],
    }


def recount(path, rules_text, result):
    """Counts every pot of a round and says what agrees with the published result."""
    rules = json.loads(rules_text)
    election = Election(path)
    seed = result["tieSeed"]
    counted = figures_of_round(election, rules, text_hash(rules_text), seed)
    name = {project["id"]: project["number"] for project in counted["projects"]}
    held = Comparison()
    held.hold("", said_by_file(election), figures_of_file(election, rules, counted["pots"], name))
    held.hold("", result, counted)
    agreed = {
        "rules": counted["rulesHash"] == result["rulesHash"],
        "seed": rules.get("tieSeedHash", text_hash(seed)) == text_hash(seed),
        "ballots": counted["inputs"] == result["inputs"],
    }
    pots = []
    for pot in counted["pots"]:
        winners = [won["number"] for won in pot["decided"]["funded"]]
        begin = f"pots[{json.dumps(pot['village'])}]"
        differs = any(found["at"] == "pots" or found["at"].startswith(begin) for found in held.differs)
        about = {"village": pot["village"], "winners": winners, "hash": pot["decided"]["hash"]}
        pots.append(dict(about, same=not differs))
    same = all(agreed.values()) and not held.differs
    unchecked = sorted(held.unchecked)
    return {"same": same, "agreed": agreed, "differs": held.differs, "unchecked": unchecked, "pots": pots}


def read_options(words):
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("files", nargs="+", metavar="FILE.pb")
    rules = ["greedy-skip", "greedy-stop", "mes-cost", "mes-points", "mes-cardinality"]
    parser.add_argument("--rule", choices=rules, default="greedy-skip")
    completions = ["none", "add1", "add1u", "greedy"]
    parser.add_argument("--completion", choices=completions, default="add1u")
    parser.add_argument("--exhaustive-stop", action="store_true")
    parser.add_argument("--round-share-down", action="store_true")
    parser.add_argument("--unit", default="1", help="in the currency of the file")
    parser.add_argument("--ties", default="cost-votes-id")
    parser.add_argument("--threshold", type=int)
    parser.add_argument("--comparison", action="store_true")
    parser.add_argument("--expect", help="the published hash")
    parser.add_argument("--rules", metavar="RULES.json", help="the frozen rules of a round")
    parser.add_argument("--result", metavar="RESULT.json", help="the published result of a round")
    return parser.parse_args(words)


def main_recount(options):
    path = options.files[0]
    try:
        found = recount(path, read_text(options.rules), json.loads(read_text(options.result)))
    except (Unusable, ValueError, KeyError, IndexError, TypeError, AttributeError, OSError) as error:
        print(f"{path}: {error}", file=sys.stderr)
        return 2
    print(json.dumps(found, ensure_ascii=False))
    return 0 if found["same"] else 1


def main(words):
    options = read_options(words)
    if options.rules and options.result:
        return main_recount(options)
    agreed = True
    for path in options.files:
        try:
            sealed = sealed_result(Election(path), options)
        except (Unusable, ValueError, KeyError, IndexError, OSError) as error:
            print(f"{path}: {error}", file=sys.stderr)
            return 2
        sealed["hash"] = hashlib.sha256(canonical(sealed).encode("utf-8")).hexdigest()
        print(json.dumps(sealed, ensure_ascii=False))
        agreed = agreed and options.expect in (None, sealed["hash"])
    return 0 if agreed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
