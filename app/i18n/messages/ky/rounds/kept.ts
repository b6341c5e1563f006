import type { KeptWordsOf } from '#app/domain/kept.ts'
import type { roundRetention } from '#app/domain/rounds/manifest.ts'

export const roundKept: KeptWordsOf<typeof roundRetention> = {
  rounds: {
    what: 'Айлампанын эрежеси, күндөрү жана акчасы',
    why: 'Жыйынтык кайсы эреже менен чыкканы түшүнүктүү болсун',
  },
  'pending-acts': {
    what: 'Эки кишилик ишти ким сураганы, анын так мазмуну, ким кол койгону же баш тартканы жана себеби',
    why: 'Айлампаны чечкен иштерде эки ысым турат',
  },
}
