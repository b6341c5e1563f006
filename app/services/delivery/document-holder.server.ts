import { isInNews } from '#models/delivery/delivery.server.ts'

/** Photos of what is being built: public from the moment they are written, and never taken away. */
export const deliveryDocuments = {
  writers: async () => [],
  withheld: async () => false,
  standing: async (place: string, document: string): Promise<'everybody' | null> =>
    (await isInNews(place, document)) ? 'everybody' : null,
}
