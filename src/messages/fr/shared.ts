import type { sharedTexts as en } from '../en/shared.ts'

export const sharedTexts: Record<keyof typeof en, string> = {
  'group.content': 'Contenu',
  'group.production': 'Production',

  'field.name': 'Nom',
  'field.title': 'Titre',
  'field.description': 'Description',
  'field.level': 'Niveau',
  'field.slug': 'Identifiant d’URL',
  'field.slug.help':
    'Partie de l’adresse web. Créé à partir du nom ; figé après la première publication, pour que les liens restent valables.',

  'error.music.invalid':
    'Le morceau « {name} » ne peut pas servir : {reason} Choisissez-en ou envoyez-en un autre.',
  'error.recording.saysNothing': 'Dites ce qu’on entend dans cet enregistrement.',
  'error.clip.invalid':
    'Le clip « {name} » est inutilisable : {reason} Choisissez-en ou envoyez-en un autre.',
  'error.category.missing': 'Aucune catégorie choisie : choisissez-en une.',
  'error.clip.missing': 'Aucun clip choisi : choisissez-en ou envoyez-en un.',
  'error.kind.group': 'Il faut ici un objet avec des champs, et non {value}.',
  'error.kind.list': 'Il faut ici une liste, et non {value}.',
  'error.kind.option': 'Il faut ici une de ces valeurs : {options}, et non {value}.',
  'error.kind.text': 'Il faut ici un texte, et non {value}.',
  'error.database.bad-value':
    'Une valeur ou un identifiant de cette requête n’a pas sa place dans ce champ (pas un nombre, trop grand, ou avec un caractère NUL) : corrigez-le.',
  'error.database.missing-reference':
    'La requête renvoie à {value}, qui n’existe pas : choisissez autre chose.',
  'error.database.still-referenced': '{value} est encore utilisé ailleurs : retirez-le d’abord de là.',
  'error.database.database-unavailable':
    'La base de données ne répond pas ou est trop occupée pour le moment : rien n’a été enregistré. Réessayez dans quelques secondes.',
  'error.outputs.twice':
    'La vidéo {row} est la même que la vidéo {first} : changez sa langue, son format, son habillage ou sa taille, ou retirez-la.',
  'error.slug.frozen':
    'L’identifiant reste « {slug} » : il a été public, et les liens doivent rester valables. Dupliquez le document pour en avoir un autre.',
  'error.used': 'Encore utilisé {count} fois, par exemple par « {name} » : retirez-le d’abord de là.',

  category: 'Catégorie',
  categories: 'Catégories',
  'categories.help': 'Ce qui regroupe les exercices et les séances sur le site.',
  'category.icon': 'Icône',
  'category.order': 'Ordre',
  'category.order.help': 'Les petits nombres viennent en premier.',

  'media.one': 'Image',
  'media.many': 'Images',
  'media.help': 'Icônes, visuels, logos et affiches. Les tailles pour le web en sont tirées.',
  'media.alt': 'Texte alternatif',
  'media.alt.help': 'Lu aux personnes qui ne voient pas l’image. Dites ce qu’elle montre.',

  licence: 'Licence',
  'licence.help': 'D’où cela vient et ce qu’on peut en faire.',
  'licence.license': 'Licence',
  'licence.title': 'Titre d’origine',
  'licence.author': 'Auteur',
  'licence.sourceUrl': 'Source (adresse web)',
  'licence.isAiGenerated': 'Créé par une IA',
  'licence.personRelease': 'Autorisation de la personne vue ou entendue',
  'licence.personRelease.help':
    'Où l’autorisation signée est conservée. Laissez vide si personne n’est reconnaissable.',
}
