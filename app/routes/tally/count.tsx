import { z } from 'zod'
import { type Outcome, whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { choice } from '#app/http/forms/form-fields.server.ts'
import { startRun } from '#app/http/jobs/start-run.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { vault, votingTools } from '#app/http/settings/vault.server.ts'
import { beginning, count, dateTime, ending } from '#app/i18n/format.ts'
import { askAct } from '#app/services/signatures/ask-act.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { askCount } from '#app/services/tally/ask-count.server.ts'
import { destroyKeys } from '#app/services/tally/destroy-slot-key.server.ts'
import { publishResult } from '#app/services/tally/publish-result.server.ts'
import { type CountDesk, readCount } from '#app/services/tally/read-count.server.ts'
import { stopCount } from '#app/services/tally/stop-count.server.ts'
import { CommissionLink } from '#app/ui/commission/commission-link.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { type Fact, Facts } from '#app/ui/parts/facts.tsx'
import { DeliveriesToUpdate } from '#app/ui/tally/funded-list.tsx'
import { ResultView } from '#app/ui/tally/result-view.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ desk: CountDesk }> = {
  title: (text) => text.tally.office.title,
  renews: ({ desk }) => desk.run !== null,
}

const steps = ['count', 'stop', 'ask', 'destroy'] as const
type Step = (typeof steps)[number]
const schema = z.object({ step: choice(steps) })

const page = officePage({
  params: { round: 'number' },
  mayChange: 'count-votes',
  async read(visit) {
    const { round } = visit.params
    return whenAccepted(await readCount(visit, vault(), round), (desk) => ({
      desk,
      number: round,
    }))
  },
  form: schema,
  command: (visit, { step }) => take(visit, visit.params.round, step),
  next: ({ paths, params }) => paths.countRound(params.round),
})
export const loader = page.loader
export const action = page.action

async function take(situation: Situation, round: number, step: Step): Promise<Outcome<unknown>> {
  if (step === 'count') return startRun(await askCount(situation, votingTools(), round))
  if (step === 'stop') return stopCount(situation, round)
  const kind = step === 'destroy' ? destroyKeys : publishResult
  return askAct(situation, kind, { subject: `round/${round}`, payload: null, reason: '' })
}

export default function CountPage() {
  const { desk, number, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().tally.office
  const language = useLanguage()
  return (
    <>
      <h1>{text.title}</h1>
      <p>{shownIn(language, desk.title)}</p>
      <DeskFacts desk={desk} />
      <Form formKey={key} rejected={rejected}>
        <NextStep desk={desk} number={number} />
      </Form>
      {desk.result?.publishedAt && desk.may.deliver ? (
        <DeliveriesToUpdate result={desk.result} />
      ) : null}
      {desk.result && !desk.result.publishedAt ? (
        <>
          <h2>{text.preview}</h2>
          <ResultView
            result={desk.result}
            mayVote={desk.mayVote}
            villages={desk.villages}
            reached={desk.reached}
            linked={false}
          />
        </>
      ) : null}
    </>
  )
}

type DeskProps = { desk: CountDesk }

function DeskFacts({ desk }: DeskProps) {
  const { closes, closed, countedAt, publishedAt, run, voted, keyDestroyed } = desk
  const { rounds, tally } = useText()
  const text = tally.office
  const language = useLanguage()
  const state = () => {
    if (publishedAt) return text.published(dateTime(publishedAt, language))
    if (run) return run.stopAsked ? text.stopping : text.running
    if (countedAt) return text.counted(dateTime(countedAt, language))
    return closed ? text.ready : text.waits(ending(closes, language))
  }
  const facts: Fact[] = [
    { label: text.state, value: state(), large: true },
    { label: closed ? text.turnout : rounds.figures.voted, value: count(voted, language) },
  ]
  return (
    <>
      <Facts facts={facts} />
      {keyDestroyed ? <p>{text.destroyed}</p> : null}
      {closed ? <CommissionLink round={desk.round} /> : null}
    </>
  )
}

/** The one thing to do next. */
function NextStep({ desk, number }: { desk: CountDesk; number: number }) {
  const text = useText().tally.office
  const paths = usePaths()
  const { countedAt, publishedAt, run, closed, asked, may } = desk
  if (run) return <Running run={run} mayStop={may.count} />
  if (!countedAt)
    return closed && may.count ? <Do step="count" label={text.count} hint={text.countHint} /> : null
  if (!publishedAt)
    return asked ? (
      <p>
        {text.asked(asked.by)} <a href={paths.act(asked.act)}>{text.sign}</a>
      </p>
    ) : may.publish ? (
      <Do step="ask" label={text.ask} hint={text.askHint} />
    ) : null
  return (
    <>
      <p>
        <ButtonLink href={paths.result(number)}>{text.openResult}</ButtonLink>
      </p>
      <Destroying desk={desk} />
    </>
  )
}

/** The keys go once the time for complaints is over, and by two persons. */
function Destroying({ desk: { keyDestroyed, destroying, destroyedFrom, may } }: DeskProps) {
  const text = useText().tally.office
  const language = useLanguage()
  const paths = usePaths()
  if (keyDestroyed || !may.publish) return null
  if (destroying)
    return (
      <p>
        {text.destroyAsked(destroying.by)} <a href={paths.act(destroying.act)}>{text.sign}</a>
      </p>
    )
  return may.destroy ? (
    <Do step="destroy" label={text.destroy} hint={text.destroyHint} danger />
  ) : (
    <p>{text.destroyedFrom(beginning(destroyedFrom, language))}</p>
  )
}

/** A count under way; the page renews itself until it is done. */
type RunningProps = { run: NonNullable<CountDesk['run']>; mayStop: boolean }

function Running({ run: { progress, stopAsked }, mayStop }: RunningProps) {
  const { tally, runs } = useText()
  const text = tally.office
  return (
    <>
      <p>{text.runningHint}</p>
      {progress ? <p>{runs.kinds['count-votes'].progress(progress)}</p> : null}
      {stopAsked || !mayStop ? null : (
        <Do step="stop" label={text.stop} hint={text.stopHint} danger />
      )}
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
