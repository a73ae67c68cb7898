import { VideoStateCell as VideoStateCell_74dc79d8408742118e4b4bb54b7c3471 } from 'repreel/rsc'
import { WorkoutNotes as WorkoutNotes_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { WorkoutBlocks as WorkoutBlocks_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { LengthLabel as LengthLabel_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { DurationCell as DurationCell_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PosterCell as PosterCell_74dc79d8408742118e4b4bb54b7c3471 } from 'repreel/rsc'
import { VideoPanel as VideoPanel_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { BulkRender as BulkRender_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { ExerciseNotes as ExerciseNotes_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { TextRowLabel as TextRowLabel_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { PublishWithImpact as PublishWithImpact_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { StatusCell as StatusCell_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { ClipPanel as ClipPanel_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { MillisecondsCell as MillisecondsCell_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { SaveWithImpact as SaveWithImpact_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { SoundPanel as SoundPanel_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { Fact as Fact_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { ProgressCell as ProgressCell_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { RenderNotes as RenderNotes_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { SlowestSegments as SlowestSegments_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { WebhookTest as WebhookTest_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { DeliveryReplay as DeliveryReplay_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { BrandPreview as BrandPreview_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { ColourField as ColourField_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { LogoField as LogoField_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { LiveNotice as LiveNotice_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { QueueLink as QueueLink_74dc79d8408742118e4b4bb54b7c3471 } from 'repreel/rsc'
import { QueueView as QueueView_74dc79d8408742118e4b4bb54b7c3471 } from 'repreel/rsc'
import { MovingWidget as MovingWidget_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { FailedCard as FailedCard_74dc79d8408742118e4b4bb54b7c3471 } from 'repreel/rsc'
import { StaleCard as StaleCard_74dc79d8408742118e4b4bb54b7c3471 } from 'repreel/rsc'
import { ClipsWidget as ClipsWidget_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { ExercisesWidget as ExercisesWidget_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { StorageWidget as StorageWidget_9ac3766622d0b6ca892ff4c097118aea } from 'repreel/client'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "repreel/rsc#VideoStateCell": VideoStateCell_74dc79d8408742118e4b4bb54b7c3471,
  "repreel/client#WorkoutNotes": WorkoutNotes_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#WorkoutBlocks": WorkoutBlocks_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#LengthLabel": LengthLabel_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#DurationCell": DurationCell_9ac3766622d0b6ca892ff4c097118aea,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "repreel/rsc#PosterCell": PosterCell_74dc79d8408742118e4b4bb54b7c3471,
  "repreel/client#VideoPanel": VideoPanel_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#BulkRender": BulkRender_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#ExerciseNotes": ExerciseNotes_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#TextRowLabel": TextRowLabel_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#PublishWithImpact": PublishWithImpact_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#StatusCell": StatusCell_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#ClipPanel": ClipPanel_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#MillisecondsCell": MillisecondsCell_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#SaveWithImpact": SaveWithImpact_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#SoundPanel": SoundPanel_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#Fact": Fact_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#ProgressCell": ProgressCell_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#RenderNotes": RenderNotes_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#SlowestSegments": SlowestSegments_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#WebhookTest": WebhookTest_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#DeliveryReplay": DeliveryReplay_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#BrandPreview": BrandPreview_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#ColourField": ColourField_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#LogoField": LogoField_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#LiveNotice": LiveNotice_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/rsc#QueueLink": QueueLink_74dc79d8408742118e4b4bb54b7c3471,
  "repreel/rsc#QueueView": QueueView_74dc79d8408742118e4b4bb54b7c3471,
  "repreel/client#MovingWidget": MovingWidget_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/rsc#FailedCard": FailedCard_74dc79d8408742118e4b4bb54b7c3471,
  "repreel/rsc#StaleCard": StaleCard_74dc79d8408742118e4b4bb54b7c3471,
  "repreel/client#ClipsWidget": ClipsWidget_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#ExercisesWidget": ExercisesWidget_9ac3766622d0b6ca892ff4c097118aea,
  "repreel/client#StorageWidget": StorageWidget_9ac3766622d0b6ca892ff4c097118aea,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
