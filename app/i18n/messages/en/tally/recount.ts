import type { RecountWords } from '#app/domain/tally/recount/words.ts'
import { count } from '#app/i18n/format.ts'
import type { recount as source } from '../../ky/tally/recount.ts'

const words: RecountWords = {
  fetching: 'Fetching the published files…',
  notFetched: 'The files could not be fetched. Check the connection and press again.',
  begins: 'The count has begun…',
  counting: 'Counting: part {pot} of {pots}, run {run}',
  stopped: 'The count was stopped.',
  unknownFile: '“{name}” is not a file of this vote: ballots, rules or result are needed.',
  failed: 'The count could not be finished: something in a file is not right.',
  same: 'Same result: every figure that follows from the ballots and rules agrees. Not compared, because it does not follow from them alone: the number of adults, how many more votes a proposal would have needed, what a tie changed, how many voted online and on paper, titles and times.',
  samePot: '{pot}: the same proposals in the same order. Fingerprint: {hash}',
  differs: 'Not the same result. The first difference:',
  files: {
    ballots: 'The file of ballots',
    rules: 'The file of rules',
    result: 'The file of the result',
  },
  difference: {
    unreadable: '{file} cannot be read.',
    unreadableAt: '{file} cannot be read at line {line}.',
    rules:
      'The rules are not those fixed for the vote. The result has their fingerprint as {published}, this file has {counted}.',
    seed: 'The number that decided ties is not the one promised before the vote. The promised one has the fingerprint {published}, the one used {counted}.',
    project: '{project}: it is missing in the file of ballots, or costs something else there.',
    pots: 'Parts of the money: {published} in the result, {counted} in the rules.',
    votes: '{pot}. {project}: votes in the result {published}, in the ballots {counted}.',
    step: '{pot}, step {step}: {published} in the result, {counted} when counted again.',
    stepMissing: '{pot}, step {step}: {published} in the result, nobody when counted again.',
    stepMore: '{pot}, step {step}: nobody in the result, {counted} when counted again.',
    hash: '{pot}: the fingerprint of the result is {published}, counted again it is {counted}.',
    number: 'Ballots: {published} in the result, {counted} in the file.',
    ballots:
      'The same proposals are funded, but these are not the ballots that were counted. The result has their fingerprint as {published}, this file has {counted}.',
    figure: 'In the published files “{at}” is {published}; counted again it is {counted}.',
  },
  share: {
    nothing: 'Tick what you chose.',
    noShares:
      'This round was counted by the number of votes: shares exist only under the rule “Equal shares”.',
    withPoints: 'Points were given in this vote, so a share is not computed here.',
    had: '{pot}: your share was {share}, of which {left} was left.',
    paid: '{project}: funded, {paid} of your share went to it.',
    completion: '{project}: funded, not from shares but from the money left over.',
    funded: '{project}: funded.',
    notFunded: '{project}: not funded this time.',
  },
}

export const recount: typeof source = {
  words,
  title: 'Count again yourself',
  link: 'Count again yourself',
  lead: 'Ballots, rules and result are published. Anybody can count again and come to the same result.',
  tooFew: (least) =>
    `A part of the money has fewer than ${count(least, 'en')} ballots, so they are not published one by one. To have such a round counted again, turn to the council’s commission.`,
  withoutScripts:
    'Scripts are switched off in this browser, so counting on the phone and “My share” are not shown. Instead you can download the files below and count on a computer: the program checks the same result.',
  published: 'Fingerprint of the published result',
  here: {
    heading: 'On this phone',
    how: 'The count runs in the phone itself. An old phone may need some time.',
    start: 'Count again',
    stop: 'Stop',
    ownFiles: 'Count with files that you kept',
    file: 'Files',
    fileHint: 'Ballots, rules, result. What you do not choose is taken from this site.',
    startOwn: 'Count with these files',
  },
  own: {
    heading: 'My share',
    how: 'Tick again what you chose. Nothing is sent: only this phone computes it. Amounts are rounded for reading.',
    show: 'Show',
  },
  computer: {
    heading: 'On a computer',
    how: 'Download these files into one folder:',
    rules: 'The fixed rules and list (JSON)',
    program: 'The check (verify.py)',
    run: 'Then, on a computer with Python 3.8 or later, run in that folder:',
    says: '"same": true means that every figure of the result that follows from the ballots and rules is the same; otherwise "differs" names each one that is not. "unchecked" names what the files say besides and the program cannot know: the number of adults, how many more votes a proposal would have needed, titles, times and the like. This program was written separately, in another language.',
    portal: 'With the program of the portal itself:',
  },
}
