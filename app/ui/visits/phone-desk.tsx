import { calledIn, type ShownFacility } from '#app/domain/facilities/facility.ts'
import { mostVisitPhotos } from '#app/domain/visits/documents.ts'
import type { PhoneOrder } from '#app/domain/visits/phone.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import { buttonClass } from '#app/ui/parts/button.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { useSay } from '#app/ui/say.ts'
import { VisitFields } from './visit-fields.tsx'

type Props = { place: string; facilities: readonly ShownFacility[] }

/** Work without a signal; its script shows it. Without scripts the plain forms are all there is. */
export function PhoneDesk({ place, facilities }: Props) {
  const { language, text, paths } = useSay()
  const { heading, words, labels } = text.monitorPhone
  const places = facilities.map(({ number, kind, name, kindFacts, villageName }) => ({
    ...{ number, kind },
    called: calledIn(language, { name, kindName: kindFacts.name, villageName }),
  }))
  const order: PhoneOrder = {
    ...{ whose: useRequestFacts().whose ?? '', place, language, places, words },
    ...{ page: paths.monitorDay, worker: paths.visitWorker, visits: paths.visitPlaces },
    mostPhotos: mostVisitPhotos,
  }
  return (
    <section data-monitor={JSON.stringify(order)} data-fresh="yes" hidden>
      <h2>{heading}</h2>
      <p data-trouble role="alert" className="trouble" />
      <div data-work hidden>
        <div className="queue" role="status">
          <b className="number" data-count />
          <p>
            <span data-queued /> <span className="quiet" data-offline />
          </p>
        </div>
        <p className="buttons">
          <button type="button" className={buttonClass()} data-send>
            {labels.send}
          </button>{' '}
          <button type="button" className={buttonClass(true)} data-new>
            {labels.new}
          </button>
        </p>
        <Editor places={places} />
        <h3>{labels.records}</h3>
        <ol className="on-phone" data-records />
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
      </div>
      <Templates facilities={facilities} />
    </section>
  )
}

function Editor({ places }: { places: PhoneOrder['places'] }) {
  const { labels } = useSay().text.monitorPhone
  return (
    <form data-editor hidden>
      <div className="field">
        <label htmlFor="phone-place">{labels.place}</label>
        <select id="phone-place" data-place>
          <option value="">{labels.choose}</option>
          {places.map(({ number, called }) => (
            <option key={number} value={number}>
              {called}
            </option>
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
