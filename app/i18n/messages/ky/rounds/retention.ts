import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { roundRetention } from '#app/domain/rounds/manifest.ts'

export const roundRetentionWords: RetentionWordsOf<typeof roundRetention> = {
  rounds: {
    what: 'Айлампанын эрежеси, күндөрү жана акчасы',
    why: 'Жыйынтык кайсы эреже менен чыкканы түшүнүктүү болсун',
  },
  'pending-acts': {
    what: 'Эки кишилик ишти ким сураганы, иштин так мазмуну, ким кол койгону же баш тартканы жана себеби',
    why: 'Айлампаны чечкен иштерде эки ысым турат',
  },
}
