import { count, plural } from '#app/i18n/format.ts'
import type { explained as source } from '../../ky/tally/explained.ts'
import { countRuleNames } from '../frame/count-rule-names.ts'

export const explained: typeof source = {
  steps: {
    heading: 'The count step by step',
    greedyLead:
      'The proposals stand in the order of their votes. Beside each is the money that was left when its turn came.',
    sharesLead: (share) =>
      `Each ballot had a share of ${share}. At each step, of all proposals that their supporters could pay for together, the one was chosen that asked least of each for every som of its cost.`,
    pointsLead: (share) =>
      `Each ballot had a share of ${share}. At each step, of all proposals that their supporters could pay for together, the one was chosen that asked least for each point and every som of its cost.`,
    step: 'Step',
    proposal: 'Proposal',
    cost: 'Cost',
    votes: 'Votes',
    supporters: 'Supporters',
    moneyBefore: 'Money left at its turn',
    payment: 'One supporter paid',
    perPoint: 'Paid for each point',
    paidAll: 'Gave all they had left',
    effective: 'As if so many had paid in full',
    effectivePoints: 'As if so many points had been paid in full',
    completion: 'Added from the money left',
    free: 'Needs no money',
    rounded: 'The amounts are rounded for reading. The count itself uses exact fractions.',
    exact: 'Exact fractions',
    about: (amount) => `about ${amount}`,
    exactUnit: 'Behind each amount: the same as an exact fraction in tyiyn.',
  },
  won: {
    heading: 'How did this proposal get through?',
    greedy: (before, votes) =>
      plural(votes, 'en', {
        one: `${before} was left when its turn came, and with ${count(votes, 'en')} vote the money was enough for it.`,
        other: `${before} was left when its turn came, and with ${count(votes, 'en')} votes the money was enough for it.`,
      }),
    shares: ({ supporters, payment, paidAll }) =>
      `Its ${count(supporters, 'en')} supporters paid together, each at most ${payment}. ${count(paidAll, 'en')} of them gave all they had left.`,
    points: ({ supporters, payment, paidAll }) =>
      `Its supporters (${count(supporters, 'en')}) paid together, at most ${payment} for each point. Gave all they had left: ${count(paidAll, 'en')}.`,
    completion: (missing) =>
      `The shares fell ${missing} short of it. But after the count some of the pot was left; it was given in turn to the proposals with the most votes, and it was enough for this one.`,
  },
  lost: {
    heading: 'Why did it not get through?',
    headingShares: 'Why did the shares not buy it?',
    place: 'Place by votes',
    placeOf: (place, all) => `${count(place, 'en')} of ${count(all, 'en')}`,
    atFirst: 'Money of its supporters at first',
    left: 'What they had left at the end',
    missing: 'Missing',
    turn: 'Money left at its turn',
    noTurn: 'Its turn never came: the count had ended before.',
    best: ({ step, own, winner, winners }) =>
      `It came nearest at step ${count(step, 'en')}. Its support was then as if ${count(own, 'en')} had paid in full; that of “${winner}”, which was chosen, as if ${count(winners, 'en')} had.`,
    bestByPoints: ({ step, own, winner, winners }) =>
      `It came nearest at step ${count(step, 'en')}. Its support was then as if ${count(own, 'en')} points had been paid in full; that of “${winner}”, which was chosen, as if ${count(winners, 'en')} had.`,
    taken: 'Where the money of its supporters went',
    amount: 'Money',
  },
  needed: {
    heading: 'How many more votes did it need?',
    further: 'Further voters who choose only this one',
    present: 'Of those who voted, so many choosing it too',
    relation: {
      shares:
        'Missing money and missing votes cannot be turned into each other. The money is what its supporters lacked in this count. A further vote brings no money: the pot stays the same, while the shares and what is paid for other proposals become different. So the number of votes was found by counting again, not by dividing.',
      votes:
        'Missing money and missing votes cannot be turned into each other. The money is what was lacking when its turn came. A further vote brings no money: it moves the proposal forward in the line, to where more is left. So the number of votes was found by counting again, not by dividing.',
    },
    how: 'Where a number is given, so many would have been enough and one fewer would not: all was counted again to find it.',
    orderOf: 'In which order those who voted were taken',
    order:
      'For the second figure this holds in this order of those who did not choose it: fewest of their choices funded; where equal, fewest choices; where equal again, by their numbers as text (put in order as words, “10” before “2”, with commas between; with points a space and the points after each number).',
    points: (points) => `Each is taken to give it ${count(points, 'en')} points.`,
    never: (voters) => `not even ${count(voters, 'en')} would do`,
    notWorkedOut: 'not worked out: the count would have to be repeated too often',
  },
  shares: {
    heading: 'Where did the voters’ shares go?',
    title: (share, left) => `Of each share of ${share}, ${left} was left on average`,
    left: 'Left in the share',
    rounded:
      'Each amount is rounded by itself: added up, the parts may come to a som or two more or less than the whole share.',
    lead: 'A share is not money in hand: it is the equal weight of every ballot in the count.',
    raised: (equal, share) =>
      `Divided equally, the pot gives each voter ${equal}. But then a part of the shares would have stayed unused. So everybody’s share was raised alike to ${share}; what is funded still costs no more than the pot.`,
    added: (names) =>
      `Added not from the shares but from the money left after the count: ${names}.`,
  },
  groups: {
    title: (none, all) =>
      `Of ${count(all, 'en')} voters, ${count(none, 'en')} have none of their choices funded`,
    all: (all) => `Each of ${count(all, 'en')} voters has at least one choice funded`,
    none: 'none funded',
    some: (funded) => `${count(funded, 'en')} funded`,
    most: (funded) => `${count(funded, 'en')} or more funded`,
    paid: (voters, paid) => `${voters}, paid ${paid} on average`,
  },
  beside: {
    average: 'Choices funded per voter, on average',
    villages: 'Money by village',
    village: 'Village',
  },
  whatIf: {
    title: 'What would another rule have changed?',
    lead: 'The same ballots counted under different rules. The decision stays as it is: this page helps to choose the rule for the next time.',
    link: 'What would another rule have changed?',
    forOffice: 'What the last vote would have given under other rules',
    rule: 'Rule',
    projects: 'Proposals that depend on the rule',
    always: (numbers) => `Funded under every rule: ${numbers}.`,
    noChange: 'All rules would fund the same proposals.',
    funds: 'Would be funded under',
    whole: 'The whole aimak',
    compareLead: 'Choose the name of a rule to compare it with the one that decided.',
    compared: (rule) => `If “${rule}” had decided`,
    missing: 'This result was counted before rules were compared, so there is no comparison.',
    limits: {
      'too-large': 'the vote is too large, not computed exactly',
      'needs-approvals': 'does not fit a vote by points',
    },
    rules: {
      ...countRuleNames,
      'greedy-per-cost': 'Most votes for the money',
      'mes-points': 'Equal shares, by points',
      'mes-cardinality': 'Equal shares, whatever the cost',
      phragmen: 'Phragmén’s rule',
      knapsack: 'The set with most votes in all',
    },
    completed: {
      none: (rule) => `${rule}: not raised, money left is not given out`,
      greedy: (rule) => `${rule}: not raised, money left goes by votes`,
      add1: (rule) => `${rule}: raised, money left is not given out`,
      add1u: (rule) => rule,
    },
    deciding: 'the deciding rule',
    about: {
      'mes-cardinality': 'Every choice counts the same, whatever the proposal costs.',
      phragmen:
        'Supporters save up money evenly; a proposal is chosen as soon as they have its cost.',
      knapsack: 'The proposals that fit into the money and have most votes together are chosen.',
    },
  },
}
