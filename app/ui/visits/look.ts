import { facilityLook } from '#app/ui/facilities/look.ts'
import look from './visits.css?url'

/** What pages of visits wear beside the look of local services. */
export const visitLook = () => [...facilityLook(), { rel: 'stylesheet', href: look }]
