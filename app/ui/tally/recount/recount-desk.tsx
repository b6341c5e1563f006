import type { RecountOrder } from '#app/domain/tally/recount/words.ts'
import type { Titled } from '#app/domain/words/office-title.ts'
import { Checkboxes } from '#app/ui/choices/checkboxes.tsx'
import { FileField } from '#app/ui/fields/file-field.tsx'
import { Button, buttonClass } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'
import { saidTitle } from '#app/ui/texts/said-title.ts'
import { useText } from '#app/ui/use-language.ts'

/** A pot with the projects that could be chosen. */
export type PotOffered = {
  name: string
  projects: readonly (Titled & { number: number })[]
}

type Props = { order: RecountOrder; pots: readonly PotOffered[] }

/** The recount in the browser; its script shows it. Without scripts the page says what is missing, and the other way. */
export function RecountDesk({ order, pots }: Props) {
  const { recount } = useText()
  const text = recount.here
  return (
    <>
      <noscript>
        <Notice>
          <p>
            {recount.withoutScripts} <a href="#computer">{recount.computer.heading}</a>
          </p>
        </Notice>
      </noscript>
      <section data-recount={JSON.stringify(order)} hidden>
        <h2>{text.heading}</h2>
        <p>{text.how}</p>
        <p>
          <button type="button" className={buttonClass()} data-start data-site>
            {text.start}
          </button>
        </p>
        <details>
          <summary>{text.ownFiles}</summary>
          <FileField name="files" label={text.file} hint={text.fileHint} multiple />
          <p>
            <button type="button" className={buttonClass(true)} data-start data-disk>
              {text.startOwn}
            </button>
          </p>
        </details>
        <p role="status" className="lead" data-status />
        <p data-running hidden>
          <button type="button" className={buttonClass(true)} data-stop>
            {text.stop}
          </button>
        </p>
        <ul data-lines />
        <OwnShare pots={pots} />
      </section>
    </>
  )
}

/** The visitor's own choices, ticked again; its script answers in the page and sends nothing. */
function OwnShare({ pots }: { pots: readonly PotOffered[] }) {
  const text = useText().recount.own
  const say = useSay()
  return (
    <form data-own hidden>
      <h2>{text.heading}</h2>
      <p>{text.how}</p>
      {pots.map(({ name, projects }, at) => (
        <Checkboxes
          key={name}
          name={`own-${at}`}
          label={name}
          options={projects.map((project) => ({
            value: String(project.number),
            label: saidTitle(say, project),
          }))}
        />
      ))}
      <p>
        <Button>{text.show}</Button>
      </p>
      <ul data-share aria-live="polite" />
    </form>
  )
}
