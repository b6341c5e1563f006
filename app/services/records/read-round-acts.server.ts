import { type ChangedField, changedFields } from '#app/domain/changes.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { placeAuditActions } from '#app/domain/places/audit-actions.ts'
import type { AuditLine } from '#app/domain/records/audit-chain.ts'
import { isAuditAction, publicActs } from '#app/domain/records/audit-words.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import type { PendingAct, Signature } from '#app/domain/signatures/pending-act.ts'
import { linesAbout, linesOfActs } from '#models/records/audit-line.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { actsNumbered } from '#models/signatures/pending-act.server.ts'

/** What everybody may read of an audit line: its reason, what it changed, and the two who are answerable for it. */
export type PublicAct = Pick<AuditLine, 'number' | 'at' | 'action' | 'subject' | 'hash'> & {
  reason: string | null
  /** What it changed of the round or of the territory under it, field by field. */
  changes: readonly ChangedField[]
  /** Who asked and who signed, where two persons were needed. */
  hands: { asked: Hand; signed: Hand } | null
}

/** An official by name, office and account, whose number tells two of one name apart. */
type Hand = Pick<Signature, 'name' | 'office' | 'account'>

export type RoundActs = { round: number; title: Round['title']; acts: PublicAct[] }

/** The public acts of a round in their order, out of the municipality's chain. */
export async function readRoundActs(place: string, number: number): Promise<Outcome<RoundActs>> {
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const own = await linesAbout(place, `round/${number}`)
  const beneath = (await linesOfActs(place, territoryActs)).filter(restsOn(number))
  const acts = [...own, ...beneath]
    .filter(({ action }) => isAuditAction(action) && publicActs.includes(action))
    .sort((a, b) => a.number - b.number)
  const numbers = acts.flatMap(({ details }) =>
    typeof details.act === 'number' ? [details.act] : [],
  )
  const signed = new Map((await actsNumbered(place, numbers)).map((act) => [act.number, act]))
  const told = acts.map((line) => publicPart(line, signed.get(Number(line.details.act))))
  return accepted({ round: number, title: round.title, acts: told })
}

const isOfTerritory = ({ subject }: AuditLine) => subject.split('/')[0] === 'territory'
const territoryActs = Object.keys(placeAuditActions)

/** Whether a change of the territory was made while the round was public and not over, as its line says. */
const restsOn = (round: number) => (line: AuditLine) =>
  isOfTerritory(line) &&
  String(line.details.rounds ?? '')
    .split(' ')
    .includes(String(round))

function publicPart(line: AuditLine, act: PendingAct | undefined): PublicAct {
  const { number, at, action, subject, hash, details } = line
  const { reason, from, to } = details
  const isTold = action === 'round-changed' || isOfTerritory(line)
  const changes = isTold ? changedFields(from, to) : []
  const hands = act?.closedBy ? { asked: handOf(act.askedBy), signed: handOf(act.closedBy) } : null
  // Why somebody was set aside is told to them and to the office alone: a decision's number would lead to the person.
  const isPersonal = action === 'set-aside-voter'
  const said = typeof reason === 'string' && !isPersonal ? reason : null
  return { number, at, action, subject, hash, reason: said, changes, hands }
}

const handOf = ({ name, office, account }: Signature): Hand => ({ name, office, account })
