import mongoose from 'mongoose'
import { localTimeOf } from '#app/domain/calendar/day.ts'
import { pairs } from '#app/domain/commission/commission-key.ts'
import { som } from '#app/domain/money.ts'
import type { ActName } from '#app/domain/signatures/pending-act.ts'
import { resultOf } from '#app/services/tally/carry-out-count.server.ts'
import { keepResult } from '#app/services/tally/keep-result.server.ts'
import { sha256 } from '#app/sha256.server.ts'
import { readAccount, updateAccount } from '#models/accounts/account.server.ts'
import { readLines, writeLines } from '#models/budget/lines.server.ts'
import { readVersion } from '#models/budget/version.server.ts'
import { putCommissionKey, readCommissionKeyOf } from '#models/commission/commission-key.server.ts'
import { readTakenIn } from '#models/commission/opened-ballots.server.ts'
import { changeConciliation, readConciliation } from '#models/conciliations/conciliation.server.ts'
import { inTransaction, type Transaction } from '#models/database/in-transaction.server.ts'
import { readProposal, updateProposal } from '#models/proposals/proposal.server.ts'
import { rollsOf } from '#models/roll/roll.server.ts'
import { insertDecision } from '#models/roll/roll-decision.server.ts'
import { readRound, updateRound } from '#models/rounds/round.server.ts'
import { readResult } from '#models/tally/result.server.ts'
import { countBoxes, insertBox } from '#models/voting/vote-box.server.ts'
import { aCalendar } from '#seed/builders/a-calendar.ts'
import { aConciliation, anOffer } from '#seed/builders/a-conciliation.ts'
import { aProposal } from '#seed/builders/a-proposal.ts'
import { aRemark } from '#seed/builders/a-remark.ts'
import { aRound } from '#seed/builders/a-round.ts'
import { aSealedVote } from '#seed/builders/a-sealed-vote.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { anOpenVote } from '#seed/builders/an-open-vote.ts'
import { judge, legalNo, waitingAct } from '#tests/http/evaluation/office.ts'
import { askedRoll, somebody } from '#tests/support/a-roll.ts'
import { askedDaysAgo } from '#tests/support/asked-days-ago.ts'
import { aDraft, aResolution } from '#tests/support/remarks.ts'
import type { Visitor } from '#tests/support/visitor.ts'

export const place = 'ak-bulun'
/** Each table has a budget of a year of its own. */
let laid = 2031
export const office = `/ky/${place}/office`

/** An act that somebody asked for: its address, whether it took effect, and what changes what it would do. */
export type Asked = {
  act: string
  done: () => Promise<boolean>
  change: (tx: Transaction) => Promise<unknown>
}

/** Asks for one act of each kind. A kind without its line does not compile. */
export const asks: Record<ActName, (by: Visitor) => Promise<Asked>> = {
  'change-role': async (by) => {
    const { number } = await anAccount({ name: 'Жаңы Кызматкер' })
    const asked = await by.post(`${office}/people/${number}?do=grant`, { role: 'clerk' })
    return {
      act: new URL(asked.url).pathname,
      done: async () => (await readAccount(place, number))?.roles.includes('clerk') ?? false,
      change: (tx) => updateAccount(tx, place, number, { roles: ['resident', 'monitor'] }),
    }
  },
  'replace-contact': async (by) => {
    // Not while a vote is under way, which the others have opened.
    const over = { $set: { resultAt: new Date() } }
    await mongoose.connection.collection('rounds').updateMany({ place, resultAt: null }, over)
    const { number, phone, born } = await anAccount({ name: 'Телефонсуз Тургун' })
    const [year, month, day] = (born ?? '').split('-')
    const asked = await by.post(`${office}/people/contact`, {
      ...{
        lost: phone ?? '',
        login: `new-${number}@mail.example`,
        seen: 'yes',
        pin: '21405199000009',
      },
      ...{ 'born-day': `${day}`, 'born-month': `${Number(month)}`, 'born-year': `${year}` },
    })
    await askedDaysAgo(3)
    return {
      act: new URL(asked.url).pathname,
      done: async () => (await readAccount(place, number))?.mail !== null,
      change: (tx) => updateAccount(tx, place, number, { phone: '+996555010203' }),
    }
  },
  'approve-roll': async (by) => {
    const { number } = await aRound({ place, at: new Date(), inPhase: 'ideas', binding: true })
    const act = await askedRoll(by, place, number, [somebody(1), somebody(2)])
    return {
      act,
      done: async () => (await readRound(place, number))?.roll?.size === 2,
      change: (tx) =>
        mongoose.connection
          .collection('rolls')
          .updateOne({ place, round: number }, { $set: { size: 3 } }, { session: tx }),
    }
  },
  'set-aside-voter': async (by) => {
    const { number } = await aRound({ place, at: new Date(), inPhase: 'published', binding: true })
    const roll = await askedRoll(by, place, number, [somebody(1), somebody(2)])
    // Another one approved it: here the same table of rolls says so.
    await mongoose.connection.collection('pending-acts').deleteMany({ subject: `round/${number}` })
    await mongoose.connection
      .collection('rolls')
      .updateMany({ round: number }, { $set: { state: 'approved' } })
    const [facts] = await rollsOf(null, place, number)
    if (!facts || !roll) throw new Error('no roll')
    await inTransaction(place, (tx) => updateRound(tx, place, number, { roll: facts }))
    const fields = { step: 'aside', pin: somebody(1).pin, reason: 'Эки айылда тең катталган экен' }
    const asked = await by.submit(`${office}/rounds/${number}/roll`, fields)
    const about = { place, round: number }
    return {
      act: new URL(asked.url).pathname,
      // What this test itself decides is about somebody else.
      done: async () =>
        (await mongoose.connection
          .collection('roll-decisions')
          .countDocuments({ ...about, tag: { $ne: 'ab' } })) === 1,
      change: (tx) =>
        insertDecision(tx, {
          ...about,
          number: 1,
          tag: 'ab',
          way: 'aside',
          reason: 'Башка чечим',
          at: new Date(),
        }),
    }
  },
  'open-vote': async (by) => {
    const { number, rules } = await aRound({ place, at: new Date(), inPhase: 'published' })
    const text = { village: null }
    await aProposal({ round: number, state: 'on-ballot', checkedCost: som(300_000), text })
    const asked = await by.submit(`${office}/rounds/${number}/open`, {})
    return {
      act: new URL(asked.url).pathname,
      done: async () => (await readRound(place, number))?.frozen !== null,
      change: (tx) =>
        updateRound(tx, place, number, {
          rules: { ...rules, pots: [{ village: null, money: som(900_000) }] },
        }),
    }
  },
  'extend-phase': async (by) => {
    const { number, calendar } = await aRound({ place, at: new Date(), inPhase: 'ideas' })
    const until = localTimeOf(new Date(calendar.checking.getTime() + 86_400_000))
    const wish = { phase: 'ideas', until, later: 'yes', reason: 'Сел жүрүп, жол жабылды' }
    const asked = await by.submit(`${office}/rounds/${number}/extend`, { ...wish, step: 'ask' })
    const later = new Date(calendar.delivery.getTime() + 86_400_000)
    return {
      act: new URL(asked.url).pathname,
      done: async () => (await readRound(place, number))?.extensions.length === 1,
      change: (tx) =>
        updateRound(tx, place, number, { calendar: { ...calendar, delivery: later } }),
    }
  },
  'decide-check': async (by) => {
    const { number: round } = await aRound({ place, at: new Date(), inPhase: 'checking' })
    const { number, text } = await aProposal({ round })
    await by.submit(judge(number), legalNo)
    return {
      act: await waitingAct(by, number),
      done: async () => (await readProposal(place, number))?.state === 'rejected',
      change: (tx) =>
        updateProposal(tx, place, number, { text: { ...text, title: 'Башка сунуш' } }),
    }
  },
  'change-commission-key': async (by) => {
    const at = new Date()
    const { number } = await aRound({ place, at, inPhase: 'published' })
    const [old, other] = ['ab', 'cd'].map((part) => part.repeat(32))
    const keyed = (tx: Transaction, ballotKey = '') =>
      putCommissionKey(tx, { place, round: number, ballotKey, trials: [], tried: true })
    await inTransaction(place, (tx) => keyed(tx, old))
    const trials = pairs.map((pair) => ({ pair, codeHash: 'ef'.repeat(32) }))
    const file = { format: 'ashar-commission-key-1', ballotKey: other, trials }
    const wanted = { step: 'ask-give', key: JSON.stringify(file), reason: 'Барак жоголду' }
    const asked = await by.submit(`${office}/rounds/${number}/commission`, wanted)
    return {
      act: new URL(asked.url).pathname,
      done: async () => (await readCommissionKeyOf(null, place, number))?.ballotKey === other,
      change: (tx) => keyed(tx, '12'.repeat(32)),
    }
  },
  'take-in-ballots': async (by) => {
    const at = new Date()
    const calendar = aCalendar({ inPhase: 'counting', at })
    const { number, frozen } = await aSealedVote({ place, at, calendar })
    const [rulesHash, sealed] = [frozen.hash, sha256('')]
    const opened = {
      format: 'ashar-opened-1',
      place,
      round: number,
      rulesHash,
      sealed,
      ballots: [],
    }
    const text = JSON.stringify(opened)
    const file = new File([text], 'opened.json', { type: 'application/json' })
    const asked = await by.submit(`${office}/rounds/${number}/commission/opened`, {
      file,
      hash: sha256(text),
    })
    return {
      act: new URL(asked.url).pathname,
      done: async () => (await readTakenIn(null, place, number)) !== null,
      change: (tx) =>
        mongoose.connection
          .collection('opened-ballots')
          .updateOne({ place, round: number }, { $set: { text: '{}' } }, { session: tx }),
    }
  },
  'publish-result': async (by) => {
    const at = new Date()
    const calendar = aCalendar({ inPhase: 'counting', at })
    const { number, frozen } = await anOpenVote({ place, at, calendar })
    const round = { place, number, importedFrom: null }
    const count = async () => {
      const counted = await resultOf(round, frozen, 'a'.repeat(64), at)
      if (!counted) throw new Error('nobody stops this count')
      return counted
    }
    const counted = await count()
    await inTransaction(place, (tx) => keepResult(tx, counted))
    const asked = await by.submit(`${office}/rounds/${number}/count`, { step: 'ask' })
    const link = asked.document.querySelector('main a[href*="/acts/"]')?.getAttribute('href')
    return {
      act: link ?? '',
      done: async () => (await readResult(place, number))?.publishedAt !== null,
      change: (tx) =>
        mongoose.connection
          .collection('results')
          .updateOne({ place, round: number }, { $set: { ballots: 1 } }, { session: tx }),
    }
  },
  'destroy-keys': async (by) => {
    const at = new Date()
    const calendar = aCalendar({ inPhase: 'delivery', at })
    const { number, frozen } = await anOpenVote({ place, at, calendar })
    const box = (slot: string) => ({
      ...{ place, round: number, slot, seq: 1, envelope: 'e', mac: 'm', keys: [] },
    })
    await inTransaction(place, (tx) => insertBox(tx, box('one')))
    const counted = await resultOf(
      { place, number, importedFrom: null },
      frozen,
      'a'.repeat(64),
      at,
    )
    if (!counted) throw new Error('nobody stops this count')
    const published = { ...counted, result: { ...counted.result, publishedAt: at } }
    await inTransaction(place, (tx) => keepResult(tx, published))
    const asked = await by.submit(`${office}/rounds/${number}/count`, { step: 'destroy' })
    const link = asked.document.querySelector('main a[href*="/acts/"]')?.getAttribute('href')
    return {
      act: link ?? '',
      done: async () => (await countBoxes(place, number)) === 0,
      change: (tx) => insertBox(tx, box('another')),
    }
  },
  'adopt-budget': async (by) => {
    const year = laid++
    await aDraft(place, year)
    const wanted = { year: `${year}`, kind: 'approved', unit: '1000', reason: '', step: 'page' }
    const begun = await by.submit(`${office}/budgets/new`, wanted)
    const asked = await by.submitOn(await by.ask(begun.url), { step: 'publish', ...aResolution })
    const number = Number(begun.url.split('/').at(-1))
    const of = { place, year, number }
    return {
      act: new URL(asked.url).pathname,
      done: async () => (await readVersion(null, of))?.state === 'published',
      change: async (tx) => {
        const lines = await readLines(tx, of)
        const dearer = lines.map((line) => ({
          ...line,
          amounts: line.amounts.map((one) => ({ ...one, tyiyn: som(1) })),
        }))
        return writeLines(tx, of, dearer)
      },
    }
  },
  'confirm-conciliation': async (by) => {
    const year = laid++
    await aDraft(place, year)
    const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000)
    const remark = () => aRemark({ place, year, at: ago(3) })
    const remarks = [(await remark()).number, (await remark()).number]
    const table = { place, year, at: ago(4), begins: ago(2), ends: ago(1), remarks }
    const number = await aConciliation({ ...table, offers: [anOffer] })
    const of = `${office}/conciliations/${year}/${number}`
    const said = { chair: 'Алиева Бегимай', secretary: 'Осмонова Жылдыз' }
    const replies = {
      'reply-1': 'Жарыкка 50 миң сом.',
      'reply-2': 'Каражат жок.',
      'verdict-1': 'accepted',
      'verdict-2': 'rejected',
    }
    await by.submit(`${of}/protocol`, { ...said, ...replies, text: 'Тараптар макулдашты.' })
    const link = (await by.ask(of)).document.querySelector('main a[href*="/acts/"]')
    const now = () => readConciliation(null, { place, year, number })
    return {
      act: link?.getAttribute('href') ?? '',
      done: async () => ((await now())?.confirmed ?? null) !== null,
      async change(tx) {
        const kept = await readConciliation(tx, { place, year, number })
        if (!kept?.protocol) throw new Error('there is a protocol')
        const protocol = { ...kept.protocol, text: 'Башкача айтылды.' }
        return changeConciliation(tx, kept, { protocol })
      },
    }
  },
}
