/** What several collections share, categories and images. */
export const sharedTexts = {
  // Groups of the admin panel's menu
  'group.content': 'Content',
  'group.production': 'Production',

  // Shared by several collections
  'field.name': 'Name',
  'field.title': 'Title',
  'field.description': 'Description',
  'field.level': 'Level',
  'field.slug': 'Slug',
  'field.slug.help':
    'Part of the web address. Made from the name; fixed after the first publish, so that links keep working.',

  'error.music.invalid': 'The track “{name}” cannot be used: {reason} Choose or upload another one.',
  'error.recording.saysNothing': 'Say what is heard in this recording.',
  'error.clip.invalid': 'The clip “{name}” cannot be used: {reason} Choose or upload another one.',
  'error.category.missing': 'No category is chosen: choose one.',
  'error.clip.missing': 'No clip is chosen: choose or upload one.',
  'error.kind.group': 'This must be an object with fields, not {value}.',
  'error.kind.list': 'This must be a list, not {value}.',
  'error.kind.option': 'This must be one of {options}, not {value}.',
  'error.kind.text': 'This must be a text, not {value}.',
  'error.database.bad-value':
    'A value or an id of this request is nothing that the field can hold (not a number, too large, or with a NUL character): correct it.',
  'error.database.missing-reference':
    'The request refers to {value}, which does not exist: choose another one.',
  'error.database.still-referenced': '{value} is still used elsewhere: take it out there first.',
  'error.database.database-unavailable':
    'The database does not answer, or is too busy, at the moment: nothing was saved. Try again in a few seconds.',
  'error.outputs.twice':
    'Video {row} is the same as video {first}: change its language, format, look or size, or remove it.',
  'error.slug.frozen':
    'The slug stays “{slug}”: it has been public, and links to it must keep working. Duplicate the document to get another one.',
  'error.used': 'Still used {count} times, for example by “{name}”: take it out there first.',

  category: 'Category',
  categories: 'Categories',
  'categories.help': 'What exercises and workouts are grouped by on the site.',
  'category.icon': 'Icon',
  'category.order': 'Order',
  'category.order.help': 'Small numbers come first.',

  'media.one': 'Image',
  'media.many': 'Images',
  'media.help': 'Icons, heroes, logos and posters. Sizes for the web are made from each.',
  'media.alt': 'Alternative text',
  'media.alt.help': 'Read aloud to people who do not see the picture. Say what it shows.',

  licence: 'Licence',
  'licence.help': 'Where this comes from and what may be done with it.',
  'licence.license': 'Licence',
  'licence.title': 'Original title',
  'licence.author': 'Author',
  'licence.sourceUrl': 'Source (web address)',
  'licence.isAiGenerated': 'Made by AI',
  'licence.personRelease': 'Release of the person seen or heard',
  'licence.personRelease.help':
    'Where the signed release is kept. Leave empty where nobody can be recognised.',
} as const
