import type { Example } from '#app/ui/example.ts'
import type { MapKit } from '#app/ui/maps/map-place.tsx'
import { refusedForm } from '../example-rejected-form.ts'
import { PlaceField } from './place-field.tsx'

const map: MapKit = {
  script: '',
  style: '',
  outline: '',
  areas: '',
  tiles: null,
  attribution: '',
  villages: [],
}
const fault = 'Градусту сан менен жазыңыз, мисалы 42.6012'

export const examples: readonly Example[] = [
  { name: 'closed, nothing written', element: <PlaceField shown={refusedForm({})} map={map} /> },
  {
    name: 'refused, open',
    alone: true,
    element: (
      <PlaceField shown={refusedForm({ latitude: fault }, { latitude: ['42;6'] })} map={map} />
    ),
  },
]
