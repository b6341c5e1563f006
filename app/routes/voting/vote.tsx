import { z } from 'zod'
import { tyiyn } from '#app/domain/money.ts'
import { refuse, whenAccepted } from '#app/domain/outcome.ts'
import type { BallotSheet } from '#app/domain/voting/ballot-sheet.ts'
import { choiceField } from '#app/domain/voting/check-ballot.ts'
import { leastOf } from '#app/domain/voting/sum-up.ts'
import ballotScript from '#app/enhance/ballot.client.ts?worker&url'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { list, text } from '#app/http/forms/form-fields.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { vault, votingGround } from '#app/http/settings/vault.server.ts'
import { dateTime, money } from '#app/i18n/format.ts'
import { castBallot, type Taken } from '#app/services/voting/cast-ballot.server.ts'
import { readBallotSheet } from '#app/services/voting/read-ballot-sheet.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useAnswer, useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { allTyped } from '#app/ui/rejected-form.ts'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { BallotChoices } from '#app/ui/voting/ballot-choices.tsx'
import { BallotTray } from '#app/ui/voting/ballot-tray.tsx'
import { VoteTaken } from '#app/ui/voting/vote-taken.tsx'

export const handle: PageHandle = { title: (text) => text.voting.title, section: 'vote' }

const ballot = z.object({ rules: text({ max: 64 }), [choiceField]: list() })

const page = accountPage({
  params: { round: 'number' },
  async read(visit) {
    const { round } = visit.params
    return whenAccepted(await readBallotSheet(visit, vault(), round, visit), (found) => ({
      ...found,
      round,
    }))
  },
  carries: [choiceField],
  form: ({ answers }) =>
    answers.review ? refuse('input', 'vote-not-taken-yet', {}) : checkAnswers(answers, ballot),
  command: (visit, { rules, [choiceField]: choices }) =>
    castBallot(visit, votingGround(), { round: visit.params.round, rules, choices }),
  next: (_visit, taken) => ({ taken }),
})
export const loader = page.loader
export const action = page.action

export default function Vote() {
  const answer = useAnswer<{ taken?: Taken }>()
  const found = useShown<typeof loader>()
  if (answer?.taken) return <VoteTaken taken={answer.taken} {...found} />
  return <Ballot />
}

function Ballot() {
  const { sheet, villages, closes, round, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().voting
  const language = useLanguage()
  const { nonce } = useRequestFacts()
  const paths = usePaths()
  const typed = allTyped(rejected, choiceField) ?? []
  const ticked = sheet.projects.filter((project) => typed.includes(String(project.number)))
  if (sheet.projects.length === 0) return <EmptyState title={text.nothingOnSheet} />
  return (
    <>
      <h1>{text.title}</h1>
      {/* The form begins at the top, so that its tray is in view on the first screen of a phone too. */}
      <Form formKey={key} rejected={rejected}>
        <Notice>
          <Rule sheet={sheet} villages={villages} />
          <p>
            {text.changeUntil(dateTime(closes, language))} {text.secret} {text.ownWord}
          </p>
        </Notice>
        <input type="hidden" name="rules" value={sheet.hash} />
        <BallotChoices projects={sheet.projects} villages={villages} rejected={rejected} />
        <BallotTray limits={sheet.limits} ticked={ticked} />
      </Form>
      <p>{text.byLot}</p>
      <p>
        <a href={paths.receipt(round)}>{text.receiptLink}</a>
      </p>
      <p className="quiet">{text.rulesFingerprint(sheet.hash.slice(0, 16))}</p>
      <script type="module" src={ballotScript} nonce={nonce} />
    </>
  )
}

function Rule({ sheet: { limits, pots }, villages }: { sheet: BallotSheet; villages: Names }) {
  const text = useText().voting
  const language = useLanguage()
  if (limits.kind === 'approval')
    return (
      <p>
        {leastOf(limits) > 1
          ? text.rule.between(leastOf(limits), limits.max)
          : text.rule.upTo(limits.max)}
      </p>
    )
  const inSom = (amount: number) => money(tyiyn(amount), language)
  const [only] = pots
  if (pots.length === 1 && only) return <p>{text.rule.withinMoney(inSom(only.money))}</p>
  return (
    <>
      <p>{text.rule.withinPots}</p>
      <ul>
        {pots.map(({ village, money }) => (
          <li key={village}>
            {text.potOf(
              village === null ? text.wholeAimak : (villages[village] ?? String(village)),
              inSom(money),
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

type Names = Readonly<Record<number, string>>
