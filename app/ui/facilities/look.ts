import look from './facilities.css?url'

/** What pages of local services alone wear: the look of all pages stays small enough for the first visit on a slow line. */
export const facilityLook = () => [{ rel: 'stylesheet', href: look }]
