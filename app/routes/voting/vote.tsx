import { z } from 'zod'
import { tyiyn } from '#app/domain/money.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import type { Standing } from '#app/domain/roll/standing.ts'
import type { BallotSheet } from '#app/domain/voting/ballot-sheet.ts'
import { choiceField } from '#app/domain/voting/check-ballot.ts'
import { receiptCode, receiptLine } from '#app/domain/voting/receipt.ts'
import { leastOf } from '#app/domain/voting/sum-up.ts'
import ballotScript from '#app/enhance/ballot.client.ts?worker&url'
import { isShownAgain } from '#app/forms/rejected-form.ts'
import { list, text } from '#app/http/forms/form-fields.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { vault, votingTools } from '#app/http/settings/vault.server.ts'
import { ending, money } from '#app/i18n/format.ts'
import { castBallot } from '#app/services/voting/cast-ballot.server.ts'
import { readBallotSheet } from '#app/services/voting/read-ballot-sheet.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useAnswer, useFrame, useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { StandingLine } from '#app/ui/roll/standing-line.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { BallotChoices } from '#app/ui/voting/ballot-choices.tsx'
import { BallotTray } from '#app/ui/voting/ballot-tray.tsx'
import { type TakenShown, VoteTaken } from '#app/ui/voting/vote-taken.tsx'

export const handle: PageHandle = {
  title: (text) => text.voting.title,
  onceTitle: (text) => text.voting.receipt.title,
  section: 'vote',
}

const ballot = z.object({ rules: text({ max: 64 }), [choiceField]: list() })

const page = accountPage({
  params: { round: 'number' },
  // On the last evening all of a village ask for the same ballot.
  alike: ({ person }) => `village ${person.village ?? 'none'}`,
  async read(visit) {
    const { round } = visit.params
    return whenAccepted(await readBallotSheet(visit, vault(), round, visit), (found) => ({
      ...found,
      round,
    }))
  },
  form: ballot,
  command: (visit, { rules, [choiceField]: choices }) =>
    castBallot(visit, votingTools(), { round: visit.params.round, rules, choices }),
  next: () => ({ shownOnce: true }),
  // Alike for all of a village but for the receipt and the choices; and the choices are in no kept page.
  alikeAnswer: ({ person }, { receipt, choices }) => ({
    group: `${choices ? 'taken' : 'sent before'}, village ${person.village ?? 'none'}`,
    words: { code: receiptCode(receipt.handle), line: receiptLine(receipt) },
    chosen: choices ?? [],
    open: ({ code, line }): { taken: TakenShown } => ({
      taken: { sentBefore: choices === null, code, line },
    }),
  }),
})
export const loader = page.loader
export const action = page.action

export default function Vote() {
  const answer = useAnswer<{ taken?: TakenShown }>()
  const found = useShown<typeof loader>()
  if (answer?.taken) return <VoteTaken taken={answer.taken} {...found} />
  return <Ballot />
}

/** The ballot, with what was chosen in it before: in another language, before the sign-in, or refused just now. */
function Ballot() {
  const { sheet, villages, themes, closes, round, key, keyHolder, standing } =
    useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().voting
  const { nonce } = useRequestFacts()
  if (sheet.projects.length === 0) return <EmptyState title={text.nothingOnSheet} />
  return (
    <div className="ballot">
      <h1>{text.title}</h1>
      <Rule {...{ sheet, villages, closes, standing }} />
      {/* A script asks before the page is left; without it this is all that can be done. */}
      <noscript>
        <p className="quiet">{text.ticksOnlyHere}</p>
      </noscript>
      {isShownAgain(rejected) ? (
        <Notice>
          <p>{text.ticksCameAlong}</p>
        </Notice>
      ) : null}
      <Form chosen formKey={key} rejected={rejected}>
        <input type="hidden" name="rules" value={sheet.hash} />
        <BallotChoices
          projects={sheet.projects}
          villages={villages}
          themes={themes}
          rejected={rejected}
        />
        <BeforeCasting hash={sheet.hash} {...{ closes, round, keyHolder, standing }} />
        <BallotTray limits={sheet.limits} />
      </Form>
      <script type="module" src={ballotScript} nonce={nonce} />
    </div>
  )
}

/** What may be chosen and until when, in one line: the projects come first on the page. */
function Rule({ sheet: { limits, pots }, villages, closes, standing }: RuleProps) {
  const { voting: text, roll } = useText()
  const language = useLanguage()
  const inSom = (amount: number) => money(tyiyn(amount), language)
  const rule = () => {
    if (limits.kind === 'approval')
      return leastOf(limits) > 1
        ? text.rule.between(leastOf(limits), limits.max)
        : text.rule.upTo(limits.max)
    const [only] = pots
    if (pots.length === 1 && only) return text.rule.withinMoney(inSom(only.money))
    const named = pots.map(({ village, money }) =>
      text.potOf(
        village === null ? text.wholeAimak : (villages[village] ?? String(village)),
        inSom(money),
      ),
    )
    return text.rule.withinPots(named.join('; '))
  }
  return (
    <p className="rule">
      {standing ? <b>{roll.standing[standing]}. </b> : null}
      {rule()} {text.until(ending(closes, language))}
    </p>
  )
}

type BeforeProps = {
  closes: Date
  round: number
  hash: string
  keyHolder: 'portal' | 'commission'
  standing: Standing | null
}

/** What somebody should know before casting; the same whether they have voted or not. */
function BeforeCasting({ closes, round, hash, keyHolder, standing }: BeforeProps) {
  const text = useText().voting
  const language = useLanguage()
  const paths = usePaths()
  const isDemonstration = useFrame()?.demonstration ?? false
  const isPlayed = keyHolder === 'commission' && isDemonstration
  return (
    <>
      <h2>{text.beforeCasting}</h2>
      <StandingLine standing={standing} />
      <p>{text.replaces(ending(closes, language))}</p>
      <p>
        {text.secret} {text.keyHolder[keyHolder]}{' '}
        {isPlayed ? `${text.keyHolder.demonstration} ` : null}
        {text.ownWord[standing ?? 'poll']} <a href={paths.notPromised}>{text.notPromised}</a>
      </p>
      <p>{text.byLot}</p>
      <p>
        <a href={paths.receipt(round)}>{text.receiptLink}</a>
      </p>
      <p className="quiet">{text.rulesFingerprint(hash.slice(0, 16))}</p>
    </>
  )
}

type RuleProps = {
  sheet: BallotSheet
  villages: Readonly<Record<number, string>>
  closes: Date
  standing: Standing | null
}
