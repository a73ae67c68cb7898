import type { WorkoutMessageKey } from './messages.en.ts'

export const messagesFr: Record<WorkoutMessageKey, string> = {
  'number.missing': '{field} : il manque un nombre de {min} à {max}.',
  'number.range': '{field} : {value} n’est pas possible, entrez un nombre de {min} à {max}.',
  'number.whole': '{field} : {value} n’est pas un nombre entier.',
  'text.missing': '{field} : il manque un texte, écrivez-en un.',
  'text.short': '{field} : « {value} » est trop court, il faut au moins {min} caractères.',
  'text.long': '{field} : {length} caractères pour {max} au plus ; raccourcissez « {value} ».',
  'text.undrawable':
    '{field} : aucune police n’a « {value} » ({code}), la vidéo l’omet. Supprimez-le, ou faites ajouter une police comme {font} (REPREEL_FONTS).',
  'list.few': '{field} : il en faut au moins {min}, pas {length}. Ajoutez-en.',
  'list.many': '{field} : il en faut au plus {max}, pas {length}. Retirez-en.',
  'exercise.missing': 'Aucun exercice n’est choisi : choisissez-en un ou retirez cet élément.',
  'exercise.unknown': 'L’exercice « {value} » n’existe pas ou n’est pas publié : choisissez-en un autre.',
  'exercise.noClip':
    '« {exercise} » n’a pas de clip utilisable : donnez-lui-en un, attendez la fin de son traitement ou choisissez un autre exercice.',
  'reps.missing':
    '« {exercise} » se compte en répétitions, mais leur nombre n’est dit nulle part : entrez-le ici ou par défaut dans l’exercice.',
  'side.meaningless':
    '« {exercise} » ne se fait pas un côté à la fois : « {value} » n’a pas de sens ici, choisissez « auto ».',
  'side.notMirrored':
    '« {exercise} » ne peut pas être inversé en miroir : l’autre côté ({value}) est montré avec le même clip.',
  'tabata.times':
    '{field} ne peut pas être {value} dans un tabata, toujours de 20 s de travail et 10 s de repos : effacez cette valeur ou choisissez un autre format.',
  'tabata.sides':
    '« {exercise} » a deux côtés et revient {value} fois dans ce tabata, ils n’auraient pas le même temps : choisissez un côté, ou 1, 2 ou 4 exercices.',
  'tabata.tooMany': 'Un tabata compte 8 efforts, {value} exercices n’y tiennent pas : gardez-en 8 au plus.',
  'emom.tooLong':
    '« {exercise} » dure {value} s, plus que l’intervalle de {max} s : demandez moins de travail ou un intervalle plus long.',
  'emom.itemTooLong':
    'Cet élément dure {value} s, plus que l’intervalle de {max} s : raccourcissez-le ou allongez l’intervalle.',
  'format.exercisesOnly':
    'Un bloc au format {format} ne contient que des exercices : déplacez cet élément dans un autre bloc.',
  'format.noRests':
    'Un superset n’a pas de repos à l’intérieur : retirez cet élément ou choisissez le format circuit.',
  'format.noTimeCap':
    'Un bloc au format {format} a besoin d’un temps limite : entrez de {min} à {max} secondes.',
  'format.unused': '{field} ({value}) n’a pas d’effet au format {format} : effacez cette valeur.',
  'rest.afterLast': 'Rien ne suit ce repos, il n’est pas montré : retirez-le ou ajoutez un exercice après.',
  'restAfter.afterLast': 'Aucun bloc ne suit, ce repos ({value} s) n’est pas montré : effacez-le.',
  'workout.noExercise': 'La séance n’a pas d’exercice : ajoutez-en au moins un.',
  'workout.tooShort': 'La séance dure {value} ; il faut au moins {min} : ajoutez du travail ou des tours.',
  'workout.tooLong': 'La séance dure {value} ; {max} au plus : retirez des blocs, des éléments ou des tours.',
  'poster.beyond':
    'L’affiche ne peut montrer la seconde {value}, car la vidéo dure {max} s : choisissez un instant plus tôt, ou videz ce champ.',
  'workout.noWarmUp':
    'Il y a une partie principale mais pas d’échauffement avant elle : ajoutez un bloc de phase échauffement.',
  'workout.highImpact':
    '« {exercise} » a un impact élevé et la séance est pour débutants : choisissez une variante plus facile ou un autre niveau.',
  'workout.twiceRunning':
    '« {exercise} » revient deux fois de suite : placez un autre exercice entre les deux, ou demandez plus de tours.',
  'workout.sameMovement':
    '« {exercise} » est le même mouvement que « {before} » juste avant : les mêmes muscles n’ont pas de repos. Déplacez l’un des deux.',
  'muscles.twice':
    '« {value} » est à la fois muscle principal et secondaire : retirez-le de l’une des listes.',
  'list.twice': '{field} : « {value} » y figure deux fois, retirez-en un.',
  'tempo.format':
    'Le tempo « {value} » n’est pas de la forme 3-1-1-0 (secondes de descente, pause, montée, pause ; chacune de 0 à 20).',
  'variants.self': 'Un exercice n’est pas une variante de lui-même : retirez « {value} ».',
  'variants.cycle':
    '« {value} » serait à la fois plus facile et plus difficile que cet exercice, en passant par {path} : retirez l’un de ces liens.',
  'variants.both': '« {value} » figure comme plus facile et comme plus difficile : gardez l’un des deux.',
  'trim.order': 'La fin de la répétition ({outMs} ms) doit venir après son début ({inMs} ms).',
  'trim.outside': '{field} : {value} ms, mais le clip dure {max} ms ; choisissez un point dans le clip.',
  'trim.short': 'Il ne reste que {value} ms du clip, il en faut {min} : déplacez le début ou la fin.',
  'playback.boomerang':
    'En aller-retour, un clip peut durer {max} s, pas {value} s : coupez-le à une répétition, ou choisissez une autre lecture.',
  'clipSide.missing': 'Indiquez le côté que montre le clip : l’autre côté est son image en miroir.',
  'clipSide.meaningless':
    'Un clip ne montre un côté que si l’exercice est unilatéral : effacez « {value} » ou changez la latéralité.',
  'defaultReps.missing': 'L’exercice ne se compte qu’en répétitions : entrez leur nombre par défaut.',
  'brand.colour': '{field} : « {value} » n’est pas une couleur comme #1A2B3C.',
  'brand.onBackground':
    '{field} : {value} se lit mal sur les cartes ({ground}), contraste {contrast}:1 ; un texte demande 4.5:1. Éclaircissez ou assombrissez la couleur.',
  'brand.onScrimOverWhite':
    '{field} : {value} se lit mal sur un clip clair ({ground} avec l’ombre), contraste {contrast}:1 ; un texte demande 4.5:1. Renforcez l’ombre, ou éloignez la couleur de la sienne.',
  'brand.onScrimOverBlack':
    '{field} : {value} se lit mal sur un clip sombre ({ground} avec l’ombre), contraste {contrast}:1 ; un texte demande 4.5:1. Renforcez l’ombre, ou éloignez la couleur de la sienne.',
  'brand.onState':
    'Le texte sur les couleurs ({value}) se lit mal sur « {field} » ({ground}), contraste {contrast}:1 ; un texte demande 4.5:1. Changez l’une des deux.',
  'brand.alike.normal':
    '{field} : {second} ressemble trop à {first}, ΔE {difference} ; il faut 10 entre deux états. Changez l’une des deux.',
  'brand.alike.protan':
    '{field} : {second} ressemble trop à {first} pour qui ne voit pas le rouge (protanopie), ΔE {difference} ; il faut 10 entre deux états. Éclaircissez ou assombrissez l’une des deux.',
  'brand.alike.deutan':
    '{field} : {second} ressemble trop à {first} pour qui ne voit pas le vert (deutéranopie), ΔE {difference} ; il faut 10 entre deux états. Éclaircissez ou assombrissez l’une des deux.',
  'brand.alike.tritan':
    '{field} : {second} ressemble trop à {first} pour qui ne voit pas le bleu (tritanopie), ΔE {difference} ; il faut 10 entre deux états. Éclaircissez ou assombrissez l’une des deux.',
  'brand.logo.kind':
    'Un logo est une image PNG ou WebP. Exportez-le en PNG sur fond transparent depuis le logiciel qui l’a dessiné.',
  'brand.logo.bytes': 'Un logo pèse au plus 2 Mo, et ce fichier {megabytes} Mo : exportez-le plus petit.',
  'brand.logo.pixels':
    'Un logo mesure au plus 4096 × 4096 pixels, et celui-ci {width} × {height} : exportez-le plus petit.',
  'brand.logo.broken':
    'Cette image ne s’ouvre pas ; elle est peut-être endommagée. Exportez-la une nouvelle fois.',
  'brand.logo.clear': 'Cette image est entièrement transparente : il n’y a rien à voir.',
  'brand.logo.small':
    'Ce logo mesure {width} × {height} pixels sans ses bords transparents et serait flou : exportez-le d’au moins 40 pixels de haut, ou 220 de large.',
  'field.aliases': 'Autres noms',
  'field.blocks': 'Blocs',
  'field.brand.background': 'Cartes',
  'field.brand.scrim': 'Ombre sur le clip',
  'field.brand.text': 'Texte',
  'field.brand.quiet': 'Texte discret',
  'field.brand.work': 'Effort',
  'field.brand.rest': 'Repos',
  'field.brand.prepare': 'Préparation',
  'field.brand.switch': 'Changement de côté',
  'field.brand.onState': 'Texte sur les couleurs',
  'field.brand.scrimPercent': 'Densité de l’ombre (%)',
  'field.brand.radiusPercent': 'Arrondi des coins (%)',
  'field.crossfadeSeconds': 'Fondu enchaîné (secondes)',
  'field.cue': 'La consigne',
  'field.cues': 'Consignes',
  'field.defaultReps': 'Répétitions par défaut',
  'field.defaultWorkSeconds': 'Travail par défaut (secondes)',
  'field.easierVariants': 'Variantes plus faciles',
  'field.focalX': 'Point focal depuis la gauche (%)',
  'field.focalY': 'Point focal depuis le haut (%)',
  'field.harderVariants': 'Variantes plus difficiles',
  'field.inMs': 'Début de la répétition',
  'field.instruction': 'L’instruction',
  'field.instructions': 'Instructions',
  'field.intervalSeconds': 'Intervalle (secondes)',
  'field.items': 'Éléments',
  'field.loadNote': 'La note de charge',
  'field.name': 'Le nom',
  'field.outMs': 'Fin de la répétition',
  'field.prepareSeconds': 'Préparation (secondes)',
  'field.primaryMuscles': 'Muscles principaux',
  'field.reps': 'Répétitions',
  'field.restAfterSeconds': 'Repos après (secondes)',
  'field.restBetweenRoundsSeconds': 'Repos entre les tours (secondes)',
  'field.restSeconds': 'Repos (secondes)',
  'field.rounds': 'Tours',
  'field.seconds': 'Durée (secondes)',
  'field.secondaryMuscles': 'Muscles secondaires',
  'field.secondsPerRep': 'Secondes par répétition',
  'field.shortName': 'Le nom court',
  'field.sideSwitchSeconds': 'Changement de côté (secondes)',
  'field.summary': 'Le résumé',
  'field.target': 'L’objectif',
  'field.text': 'Le texte',
  'field.timeCapSeconds': 'Temps limite (secondes)',
  'field.title': 'Le titre',
  'field.voice': 'La voix',
  'field.workSeconds': 'Travail (secondes)',
}
