import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { inLanguage } from '#app/domain/language.ts'
import type { RoundResult } from '#app/domain/tally/round-result.ts'
import { readForm, showRejected } from '#app/http/forms/form.server.ts'
import { choice } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { startCount } from '#app/http/jobs/start-count.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { inOffice } from '#app/http/sign-in/in-office.server.ts'
import { numberIn, pathsIn } from '#app/http/situation.server.ts'
import { count, dateTime } from '#app/i18n/format.ts'
import { askAct } from '#app/services/signatures/ask-act.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { destroySlotKey } from '#app/services/tally/destroy-slot-key.server.ts'
import { publishResult } from '#app/services/tally/publish-result.server.ts'
import { type CountDesk, readCount } from '#app/services/tally/read-count.server.ts'
import { stopCount } from '#app/services/tally/stop-count.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { type Fact, Facts } from '#app/ui/parts/facts.tsx'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { ResultView } from '#app/ui/tally/result-view.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ desk: CountDesk }> = {
  title: (text) => text.tally.office.title,
  renews: ({ desk }) => desk.run !== null,
}

const steps = ['count', 'stop', 'ask', 'destroy'] as const
type Step = (typeof steps)[number]
const schema = z.object({ step: choice(steps) })

export async function loader(args: LoaderFunctionArgs) {
  const situation = await inOffice(args)
  const number = numberIn(args, 'round')
  const desk = await readCount(situation, vault(), number)
  if (desk.refused) return refusedPage(situation.language, desk)
  return { desk: desk.value, number, formKey: newFormKey() }
}

export async function action(args: ActionFunctionArgs) {
  const situation = await inOffice(args)
  const number = numberIn(args, 'round')
  const form = await readForm(args.request, schema)
  if (form.refused) return showRejected(situation.language, form.answers, form)
  const outcome = await take({ ...situation, formKey: form.key }, number, form.value.step)
  if (outcome.refused) return showRejected(situation.language, form.answers, outcome)
  return redirect(pathsIn(args).countRound(number))
}

function take(situation: Situation, round: number, step: Step) {
  if (step === 'count') return startCount(situation, round)
  if (step === 'stop') return stopCount(situation, round)
  if (step === 'destroy') return destroySlotKey(situation, vault(), round)
  return askAct(situation, publishResult, {
    subject: `round/${round}`,
    payload: null,
    reason: '',
  })
}

export default function CountPage() {
  const { desk, number, formKey } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const text = useText().tally.office
  const language = useLanguage()
  return (
    <>
      <h1>{text.title}</h1>
      <p>{inLanguage(desk.title, language)}</p>
      <DeskFacts desk={desk} />
      <Form formKey={formKey} rejected={rejected}>
        <NextStep desk={desk} number={number} />
      </Form>
      {desk.result?.publishedAt ? <FundedList result={desk.result} /> : null}
      {desk.result && !desk.result.publishedAt ? (
        <>
          <h2>{text.preview}</h2>
          <ResultView
            result={desk.result}
            villages={desk.villages}
            reached={desk.reached}
            linked={false}
          />
        </>
      ) : null}
    </>
  )
}

/** Every funded project with the page where its progress is written down. */
function FundedList({ result }: { result: RoundResult }) {
  const text = useText().delivery
  const paths = usePaths()
  const funded = result.pots
    .flatMap((pot) => pot.standings)
    .filter(({ outcome }) => outcome === 'funded')
  return (
    <>
      <h2>{text.heading}</h2>
      <ul>
        {funded.map(({ number, title }) => (
          <li key={number}>
            <a href={paths.updateDelivery(number)}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function DeskFacts({ desk }: { desk: CountDesk }) {
  const { closes, closed, result, run, voted, keyDestroyed } = desk
  const text = useText().tally.office
  const language = useLanguage()
  const when = (instant: Date) => dateTime(instant, language)
  const state = () => {
    if (result?.publishedAt) return text.published(when(result.publishedAt))
    if (run) return run.stopAsked ? text.stopping : text.running
    if (result) return text.counted(when(result.countedAt))
    return closed ? text.ready : text.waits(when(closes))
  }
  const facts: Fact[] = [
    { label: text.state, value: state(), large: true },
    { label: text.turnout, value: count(voted, language) },
  ]
  return (
    <>
      <Facts facts={facts} />
      {keyDestroyed ? <p>{text.destroyed}</p> : null}
    </>
  )
}

/** The one thing to do next. */
function NextStep({ desk, number }: { desk: CountDesk; number: number }) {
  const text = useText().tally.office
  const paths = usePaths()
  const { result, run, closed, asked, keyDestroyed } = desk
  if (run) return <Running run={run} />
  if (!result) return closed ? <Do step="count" label={text.count} hint={text.countHint} /> : null
  if (!result.publishedAt)
    return asked ? (
      <p>
        {text.asked(asked.by)} <a href={paths.act(asked.act)}>{text.sign}</a>
      </p>
    ) : (
      <Do step="ask" label={text.ask} hint={text.askHint} />
    )
  return (
    <>
      <p>
        <ButtonLink href={paths.result(number)}>{text.openResult}</ButtonLink>
      </p>
      {keyDestroyed ? null : (
        <Do step="destroy" label={text.destroy} hint={text.destroyHint} danger />
      )}
    </>
  )
}

/** A count under way; the page renews itself until it is done. */
function Running({ run: { progress, stopAsked } }: { run: NonNullable<CountDesk['run']> }) {
  const text = useText().tally.office
  return (
    <>
      <p>{text.runningHint}</p>
      {progress ? <p>{text.progress(progress.pot, progress.pots, progress.run)}</p> : null}
      {stopAsked ? null : <Do step="stop" label={text.stop} hint={text.stopHint} danger />}
    </>
  )
}

type DoProps = { step: Step; label: string; hint: string; danger?: boolean }

function Do({ step, label, hint, danger = false }: DoProps) {
  return (
    <>
      <p>{hint}</p>
      <p>
        <Button name="step" value={step} danger={danger}>
          {label}
        </Button>
      </p>
    </>
  )
}
