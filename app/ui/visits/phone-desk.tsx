import type { ReactNode } from 'react'
import { foundIn, type ShownFacility } from '#app/domain/facilities/facility.ts'
import { inLanguage } from '#app/domain/language.ts'
import { mostVisitPhotos } from '#app/domain/visits/documents.ts'
import { byVillage } from '#app/domain/visits/pages.ts'
import type { PhoneOrder } from '#app/domain/visits/phone.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import { buttonClass } from '#app/ui/parts/button.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { useSay } from '#app/ui/say.ts'
import { VisitFields } from './visit-fields.tsx'

type Props = {
  place: string
  facilities: readonly ShownFacility[]
  /** What is read without scripts too: where to go. It stands before the phone's own part. */
  children: ReactNode
}

/** Work without a signal; its script shows it. Without scripts the plain forms are all there is. */
export function PhoneDesk({ place, facilities, children }: Props) {
  const { language, text, paths } = useSay()
  const { words } = text.monitorPhone
  const places = facilities.map(({ number, kind, name, kindFacts, villageName, landmark }) => ({
    ...{ number, kind },
    called: foundIn(language, { name, kindName: kindFacts.name, villageName, landmark }),
  }))
  const order: PhoneOrder = {
    ...{ whose: useRequestFacts().whose ?? '', place, language, places, words },
    ...{ page: paths.monitorDay, worker: paths.visitWorker, visits: paths.visitPlaces },
    mostPhotos: mostVisitPhotos,
  }
  return (
    <div data-monitor={JSON.stringify(order)} data-fresh="yes">
      <p data-trouble role="alert" className="trouble" />
      <Unsent />
      <div data-plain>{children}</div>
      <section data-work hidden aria-labelledby="phone">
        <OnPhone facilities={facilities} />
      </section>
      <Templates facilities={facilities} />
    </div>
  )
}

/** What has not been sent; nothing where nothing waits and there is a signal. */
function Unsent() {
  const { labels } = useSay().text.monitorPhone
  return (
    <div className="queue" data-unsent hidden>
      <b className="number" data-count />
      <p role="status">
        <span data-queued /> <span className="quiet" data-offline />
      </p>
      <p className="buttons">
        <button type="button" className={buttonClass()} data-send hidden>
          {labels.send}
        </button>
      </p>
    </div>
  )
}

/** The phone's own part: what is being written, what it keeps, and the ways in and out of it. */
function OnPhone({ facilities }: Pick<Props, 'facilities'>) {
  const { text, paths } = useSay()
  const { heading, labels } = text.monitorPhone
  return (
    <>
      <h2 id="phone">{heading}</h2>
      <p className="buttons">
        <button type="button" className={buttonClass(true)} data-new>
          {labels.new}
        </button>
      </p>
      <Editor facilities={facilities} />
      <h3>{labels.records}</h3>
      <ol className="on-phone" data-records />
      <p className="quiet" data-nothing>
        {text.monitorPhone.words.nothingQueued}
      </p>
      <p className="quiet" data-ready />
      <p className="quiet" data-clock />
      <p className="quiet" data-vanish />
      <p>
        <button type="button" className={buttonClass(true)} data-carry>
          {labels.carry}
        </button>{' '}
        <a href={paths.bringVisits}>{labels.bring}</a>
      </p>
      <p className="quiet">{labels.carryHint}</p>
    </>
  )
}

function Editor({ facilities }: Pick<Props, 'facilities'>) {
  const { language, text } = useSay()
  const { labels } = text.monitorPhone
  return (
    <form data-editor hidden>
      <div className="field">
        <label htmlFor="phone-place">{labels.place}</label>
        <select id="phone-place" data-place>
          <option value="">{labels.choose}</option>
          {byVillage(facilities).map(({ village, name, facilities: here }) => (
            <optgroup
              key={village}
              label={name ? inLanguage(name, language) : text.facilities.wholeAimak}
            >
              {here.map(({ number, name, kindFacts, villageName, landmark }) => (
                <option key={number} value={number}>
                  {foundIn(language, { name, kindName: kindFacts.name, villageName, landmark })}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div data-fields />
      <p className="error" role="status" data-photo-fault />
      <p className="quiet" role="status" data-photos-kept />
      <ul className="photos" data-photos />
      <label className="choice">
        <input type="checkbox" data-where />
        <span>
          {labels.where}
          <small>{labels.whereHint}</small>
        </span>
      </label>
      <p className="quiet" role="status" data-where-said />
      <p role="status" data-saved />
      <p className="buttons">
        <button type="submit" className={buttonClass()}>
          {labels.finish}
        </button>{' '}
        <button type="button" className={buttonClass(true)} data-close>
          {labels.close}
        </button>
      </p>
    </form>
  )
}

/** The fields of each kind that is here, and those of a place that nobody has chosen yet. */
function Templates({ facilities }: Pick<Props, 'facilities'>) {
  const kinds = new Map(facilities.map(({ kindFacts }) => [kindFacts.key, kindFacts]))
  const all = [{ key: '', facts: [] }, ...kinds.values()]
  return all.map(({ key, facts }) => (
    <template key={key} data-kind={key}>
      <VisitFields shown={begunWith({})} kind={{ key, facts }} today={null} />
    </template>
  ))
}
