import look from './local-services.css?url'

/**
 * What pages of local services alone wear, one sheet for all of them: the look of all pages stays small enough for the first
 * visit on a slow line, and whoever goes from a service to its visits and reports waits for no other.
 */
export const localServicesLook = () => [{ rel: 'stylesheet', href: look }]
