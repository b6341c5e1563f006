import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { instantOf } from '#app/domain/calendar/day.ts'
import { tyiyn } from '#app/domain/money.ts'
import { choiceField } from '#app/domain/voting/check-ballot.ts'
import type { Paper } from '#app/domain/voting/paper.ts'
import { leastOf } from '#app/domain/voting/sum-up.ts'
import ballotScript from '#app/enhance/ballot.client.ts?worker&url'
import { readForm, showAgain } from '#app/http/forms/form.server.ts'
import { list, text } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { numberIn, pathsIn, situationOf } from '#app/http/situation.server.ts'
import { date, dateTime, money } from '#app/i18n/format.ts'
import { castBallot } from '#app/services/voting/cast-ballot.server.ts'
import { readPaper } from '#app/services/voting/read-paper.server.ts'
import { type Again, allTyped } from '#app/ui/again.ts'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { BallotChoices } from '#app/ui/voting/ballot-choices.tsx'
import { BallotTray } from '#app/ui/voting/ballot-tray.tsx'

export const handle: PageHandle = { title: (text) => text.voting.title, section: 'vote' }

export async function loader(args: LoaderFunctionArgs) {
  const number = numberIn(args, 'round')
  const situation = await situationOf(args)
  const paths = pathsIn(args)
  if (!situation.person) throw redirect(paths.signIn(paths.vote(number)))
  const found = await readPaper(situation, vault(), number)
  if (found.refused) return refusedPage(situation.language, found)
  return { ...found.value, number, formKey: newFormKey() }
}

const ballot = z.object({ rules: text({ max: 64 }), [choiceField]: list() })

export async function action(args: ActionFunctionArgs) {
  const number = numberIn(args, 'round')
  const situation = await situationOf(args)
  const form = await readForm(args.request, ballot)
  if (form.refused) return showAgain(situation.language, form.answers, form)
  const { rules, [choiceField]: choices } = form.value
  const outcome = await castBallot({ ...situation, formKey: form.key }, vault(), {
    round: number,
    rules,
    choices,
  })
  if (outcome.refused) return showAgain(situation.language, form.answers, outcome)
  return redirect(pathsIn(args).receipt(number))
}

export default function Vote() {
  const { paper, villages, closes, votedOn, number, formKey } = useLoaderData<typeof loader>()
  const again = useActionData<Again>()
  const text = useText().voting
  const language = useLanguage()
  const { nonce } = useRequestFacts()
  const typed = allTyped(again, choiceField) ?? []
  const ticked = paper.projects.filter((project) => typed.includes(String(project.number)))
  if (paper.projects.length === 0) return <EmptyState title={text.nothingOnPaper} />
  return (
    <>
      <h1>{text.title}</h1>
      {/* The form begins at the top, so that its tray is in view on the first screen of a phone too. */}
      <Form formKey={formKey} again={again}>
        <Notice>
          <Rule paper={paper} villages={villages} />
          <p>
            {text.changeUntil(dateTime(closes, language))} {text.secret}
          </p>
        </Notice>
        {votedOn ? <Already on={date(instantOf(votedOn), language)} round={number} /> : null}
        <input type="hidden" name="rules" value={paper.hash} />
        <BallotChoices projects={paper.projects} villages={villages} again={again} />
        <BallotTray limits={paper.limits} ticked={ticked} />
      </Form>
      <p>{text.byLot}</p>
      <p className="quiet">{text.rulesPrint(paper.hash.slice(0, 16))}</p>
      <script type="module" src={ballotScript} nonce={nonce} />
    </>
  )
}

function Already({ on, round }: { on: string; round: number }) {
  const text = useText().voting
  const paths = usePaths()
  return (
    <Notice kind="done">
      <p>
        {text.already(on)} <a href={paths.receipt(round)}>{text.receiptLink}</a>
      </p>
    </Notice>
  )
}

function Rule({ paper: { limits, pots }, villages }: { paper: Paper; villages: Names }) {
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
