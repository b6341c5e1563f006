import { facilityLook } from './facilities.tsx'
import look from './problems.css?url'

/** What pages of reports wear beside the look of local services. */
export const problemLook = () => [...facilityLook(), { rel: 'stylesheet', href: look }]
