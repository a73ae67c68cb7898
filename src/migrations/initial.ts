import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
CREATE TYPE "public"."_locales" AS ENUM('en', 'fr');
CREATE TYPE "public"."enum_workouts_blocks_items_kind" AS ENUM('exercise', 'rest', 'message');
CREATE TYPE "public"."enum_workouts_blocks_items_target" AS ENUM('time', 'reps');
CREATE TYPE "public"."enum_workouts_blocks_items_side" AS ENUM('auto', 'left', 'right', 'both_sides');
CREATE TYPE "public"."enum_workouts_blocks_phase" AS ENUM('warmup', 'main', 'cooldown');
CREATE TYPE "public"."enum_workouts_blocks_format" AS ENUM('interval', 'circuit', 'straight_sets', 'superset', 'tabata', 'emom', 'amrap', 'for_time');
CREATE TYPE "public"."enum_workouts_facts_equipment" AS ENUM('mat', 'dumbbell', 'dumbbells', 'kettlebell', 'barbell', 'resistance_band', 'loop_band', 'bench', 'chair', 'box', 'step', 'pull_up_bar', 'medicine_ball', 'stability_ball', 'jump_rope', 'foam_roller', 'sliders', 'wall', 'towel');
CREATE TYPE "public"."enum_workouts_facts_muscles" AS ENUM('abs', 'obliques', 'lower_back', 'upper_back', 'lats', 'traps', 'chest', 'shoulders', 'biceps', 'triceps', 'forearms', 'glutes', 'quads', 'hamstrings', 'adductors', 'abductors', 'hip_flexors', 'calves', 'neck', 'full_body');
CREATE TYPE "public"."enum_workouts_outputs_locale" AS ENUM('en', 'fr');
CREATE TYPE "public"."enum_workouts_outputs_aspect" AS ENUM('16x9', '9x16', '1x1');
CREATE TYPE "public"."enum_workouts_outputs_look" AS ENUM('burned', 'clean');
CREATE TYPE "public"."enum_workouts_outputs_height" AS ENUM('1080', '720', '480');
CREATE TYPE "public"."enum_workouts_facts_max_impact" AS ENUM('none', 'low', 'high');
CREATE TYPE "public"."enum_workouts_quality" AS ENUM('standard', 'high');
CREATE TYPE "public"."enum_workouts_look_theme" AS ENUM('dark', 'light', 'energy', 'brand');
CREATE TYPE "public"."enum_workouts_audio_voice_level" AS ENUM('off', 'minimal', 'full');
CREATE TYPE "public"."enum_workouts_audio_beeps" AS ENUM('classic', 'soft', 'sharp', 'off');
CREATE TYPE "public"."enum_workouts_intensity" AS ENUM('low', 'medium', 'high');
CREATE TYPE "public"."enum_workouts_level" AS ENUM('beginner', 'intermediate', 'advanced');
CREATE TYPE "public"."enum_workouts_goal" AS ENUM('general_fitness', 'strength', 'endurance', 'fat_loss', 'mobility', 'recovery');
CREATE TYPE "public"."enum_workouts_visibility" AS ENUM('public', 'unlisted', 'private');
CREATE TYPE "public"."enum_workouts_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__workouts_v_version_blocks_items_kind" AS ENUM('exercise', 'rest', 'message');
CREATE TYPE "public"."enum__workouts_v_version_blocks_items_target" AS ENUM('time', 'reps');
CREATE TYPE "public"."enum__workouts_v_version_blocks_items_side" AS ENUM('auto', 'left', 'right', 'both_sides');
CREATE TYPE "public"."enum__workouts_v_version_blocks_phase" AS ENUM('warmup', 'main', 'cooldown');
CREATE TYPE "public"."enum__workouts_v_version_blocks_format" AS ENUM('interval', 'circuit', 'straight_sets', 'superset', 'tabata', 'emom', 'amrap', 'for_time');
CREATE TYPE "public"."enum__workouts_v_version_facts_equipment" AS ENUM('mat', 'dumbbell', 'dumbbells', 'kettlebell', 'barbell', 'resistance_band', 'loop_band', 'bench', 'chair', 'box', 'step', 'pull_up_bar', 'medicine_ball', 'stability_ball', 'jump_rope', 'foam_roller', 'sliders', 'wall', 'towel');
CREATE TYPE "public"."enum__workouts_v_version_facts_muscles" AS ENUM('abs', 'obliques', 'lower_back', 'upper_back', 'lats', 'traps', 'chest', 'shoulders', 'biceps', 'triceps', 'forearms', 'glutes', 'quads', 'hamstrings', 'adductors', 'abductors', 'hip_flexors', 'calves', 'neck', 'full_body');
CREATE TYPE "public"."enum__workouts_v_version_outputs_locale" AS ENUM('en', 'fr');
CREATE TYPE "public"."enum__workouts_v_version_outputs_aspect" AS ENUM('16x9', '9x16', '1x1');
CREATE TYPE "public"."enum__workouts_v_version_outputs_look" AS ENUM('burned', 'clean');
CREATE TYPE "public"."enum__workouts_v_version_outputs_height" AS ENUM('1080', '720', '480');
CREATE TYPE "public"."enum__workouts_v_version_facts_max_impact" AS ENUM('none', 'low', 'high');
CREATE TYPE "public"."enum__workouts_v_version_quality" AS ENUM('standard', 'high');
CREATE TYPE "public"."enum__workouts_v_version_look_theme" AS ENUM('dark', 'light', 'energy', 'brand');
CREATE TYPE "public"."enum__workouts_v_version_audio_voice_level" AS ENUM('off', 'minimal', 'full');
CREATE TYPE "public"."enum__workouts_v_version_audio_beeps" AS ENUM('classic', 'soft', 'sharp', 'off');
CREATE TYPE "public"."enum__workouts_v_version_intensity" AS ENUM('low', 'medium', 'high');
CREATE TYPE "public"."enum__workouts_v_version_level" AS ENUM('beginner', 'intermediate', 'advanced');
CREATE TYPE "public"."enum__workouts_v_version_goal" AS ENUM('general_fitness', 'strength', 'endurance', 'fat_loss', 'mobility', 'recovery');
CREATE TYPE "public"."enum__workouts_v_version_visibility" AS ENUM('public', 'unlisted', 'private');
CREATE TYPE "public"."enum__workouts_v_version_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__workouts_v_published_locale" AS ENUM('en', 'fr');
CREATE TYPE "public"."enum_exercises_primary_muscles" AS ENUM('abs', 'obliques', 'lower_back', 'upper_back', 'lats', 'traps', 'chest', 'shoulders', 'biceps', 'triceps', 'forearms', 'glutes', 'quads', 'hamstrings', 'adductors', 'abductors', 'hip_flexors', 'calves', 'neck', 'full_body');
CREATE TYPE "public"."enum_exercises_secondary_muscles" AS ENUM('abs', 'obliques', 'lower_back', 'upper_back', 'lats', 'traps', 'chest', 'shoulders', 'biceps', 'triceps', 'forearms', 'glutes', 'quads', 'hamstrings', 'adductors', 'abductors', 'hip_flexors', 'calves', 'neck', 'full_body');
CREATE TYPE "public"."enum_exercises_equipment" AS ENUM('mat', 'dumbbell', 'dumbbells', 'kettlebell', 'barbell', 'resistance_band', 'loop_band', 'bench', 'chair', 'box', 'step', 'pull_up_bar', 'medicine_ball', 'stability_ball', 'jump_rope', 'foam_roller', 'sliders', 'wall', 'towel');
CREATE TYPE "public"."enum_exercises_contraindications" AS ENUM('knee', 'hip', 'ankle', 'lower_back', 'upper_back', 'neck', 'shoulder', 'elbow', 'wrist', 'balance', 'pregnancy', 'hypertension', 'heart', 'osteoporosis');
CREATE TYPE "public"."enum_exercises_playback" AS ENUM('loop', 'boomerang', 'freeze_last');
CREATE TYPE "public"."enum_exercises_fit" AS ENUM('crop', 'blur');
CREATE TYPE "public"."enum_exercises_clip_side" AS ENUM('left', 'right');
CREATE TYPE "public"."enum_exercises_licence_license" AS ENUM('own', 'CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'licensed', 'public_domain');
CREATE TYPE "public"."enum_exercises_laterality" AS ENUM('bilateral', 'alternating', 'unilateral');
CREATE TYPE "public"."enum_exercises_measurement" AS ENUM('time', 'reps', 'time_or_reps');
CREATE TYPE "public"."enum_exercises_position" AS ENUM('standing', 'seated', 'kneeling', 'quadruped', 'prone', 'supine', 'side_lying', 'hanging', 'inverted');
CREATE TYPE "public"."enum_exercises_modality" AS ENUM('strength', 'cardio', 'plyometrics', 'mobility', 'stretching', 'balance', 'yoga', 'pilates', 'breathing');
CREATE TYPE "public"."enum_exercises_movement_pattern" AS ENUM('squat', 'hinge', 'lunge', 'push_horizontal', 'push_vertical', 'pull_horizontal', 'pull_vertical', 'core_flexion', 'core_anti_extension', 'core_rotation', 'locomotion', 'jump', 'isometric');
CREATE TYPE "public"."enum_exercises_intensity" AS ENUM('low', 'moderate', 'high');
CREATE TYPE "public"."enum_exercises_impact" AS ENUM('none', 'low', 'high');
CREATE TYPE "public"."enum_exercises_noise" AS ENUM('quiet', 'loud');
CREATE TYPE "public"."enum_exercises_level" AS ENUM('beginner', 'intermediate', 'advanced');
CREATE TYPE "public"."enum_exercises_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__exercises_v_version_primary_muscles" AS ENUM('abs', 'obliques', 'lower_back', 'upper_back', 'lats', 'traps', 'chest', 'shoulders', 'biceps', 'triceps', 'forearms', 'glutes', 'quads', 'hamstrings', 'adductors', 'abductors', 'hip_flexors', 'calves', 'neck', 'full_body');
CREATE TYPE "public"."enum__exercises_v_version_secondary_muscles" AS ENUM('abs', 'obliques', 'lower_back', 'upper_back', 'lats', 'traps', 'chest', 'shoulders', 'biceps', 'triceps', 'forearms', 'glutes', 'quads', 'hamstrings', 'adductors', 'abductors', 'hip_flexors', 'calves', 'neck', 'full_body');
CREATE TYPE "public"."enum__exercises_v_version_equipment" AS ENUM('mat', 'dumbbell', 'dumbbells', 'kettlebell', 'barbell', 'resistance_band', 'loop_band', 'bench', 'chair', 'box', 'step', 'pull_up_bar', 'medicine_ball', 'stability_ball', 'jump_rope', 'foam_roller', 'sliders', 'wall', 'towel');
CREATE TYPE "public"."enum__exercises_v_version_contraindications" AS ENUM('knee', 'hip', 'ankle', 'lower_back', 'upper_back', 'neck', 'shoulder', 'elbow', 'wrist', 'balance', 'pregnancy', 'hypertension', 'heart', 'osteoporosis');
CREATE TYPE "public"."enum__exercises_v_version_playback" AS ENUM('loop', 'boomerang', 'freeze_last');
CREATE TYPE "public"."enum__exercises_v_version_fit" AS ENUM('crop', 'blur');
CREATE TYPE "public"."enum__exercises_v_version_clip_side" AS ENUM('left', 'right');
CREATE TYPE "public"."enum__exercises_v_version_licence_license" AS ENUM('own', 'CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'licensed', 'public_domain');
CREATE TYPE "public"."enum__exercises_v_version_laterality" AS ENUM('bilateral', 'alternating', 'unilateral');
CREATE TYPE "public"."enum__exercises_v_version_measurement" AS ENUM('time', 'reps', 'time_or_reps');
CREATE TYPE "public"."enum__exercises_v_version_position" AS ENUM('standing', 'seated', 'kneeling', 'quadruped', 'prone', 'supine', 'side_lying', 'hanging', 'inverted');
CREATE TYPE "public"."enum__exercises_v_version_modality" AS ENUM('strength', 'cardio', 'plyometrics', 'mobility', 'stretching', 'balance', 'yoga', 'pilates', 'breathing');
CREATE TYPE "public"."enum__exercises_v_version_movement_pattern" AS ENUM('squat', 'hinge', 'lunge', 'push_horizontal', 'push_vertical', 'pull_horizontal', 'pull_vertical', 'core_flexion', 'core_anti_extension', 'core_rotation', 'locomotion', 'jump', 'isometric');
CREATE TYPE "public"."enum__exercises_v_version_intensity" AS ENUM('low', 'moderate', 'high');
CREATE TYPE "public"."enum__exercises_v_version_impact" AS ENUM('none', 'low', 'high');
CREATE TYPE "public"."enum__exercises_v_version_noise" AS ENUM('quiet', 'loud');
CREATE TYPE "public"."enum__exercises_v_version_level" AS ENUM('beginner', 'intermediate', 'advanced');
CREATE TYPE "public"."enum__exercises_v_version_status" AS ENUM('draft', 'published');
CREATE TYPE "public"."enum__exercises_v_published_locale" AS ENUM('en', 'fr');
CREATE TYPE "public"."enum_clips_status" AS ENUM('processing', 'usable', 'invalid');
CREATE TYPE "public"."enum_clips_licence_license" AS ENUM('own', 'CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'licensed', 'public_domain');
CREATE TYPE "public"."enum_recordings_kind" AS ENUM('phrase', 'exercise', 'text');
CREATE TYPE "public"."enum_recordings_phrase" AS ENUM('getReady', 'next', 'rest', 'switchSides', 'leftSide', 'rightSide', 'lastRound', 'tenSeconds', 'halfway', 'three', 'two', 'one', 'wellDone');
CREATE TYPE "public"."enum_recordings_locale" AS ENUM('en', 'fr');
CREATE TYPE "public"."enum_recordings_status" AS ENUM('processing', 'usable', 'invalid');
CREATE TYPE "public"."enum_recordings_licence_license" AS ENUM('own', 'CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'licensed', 'public_domain');
CREATE TYPE "public"."enum_music_status" AS ENUM('processing', 'usable', 'invalid');
CREATE TYPE "public"."enum_music_licence_license" AS ENUM('own', 'CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'licensed', 'public_domain');
CREATE TYPE "public"."enum_media_licence_license" AS ENUM('own', 'CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'licensed', 'public_domain');
CREATE TYPE "public"."enum_renders_reason" AS ENUM('publish', 'dependency', 're-render', 'retry', 'roll-back', 'reconcile', 'preview', 'generate');
CREATE TYPE "public"."enum_renders_status" AS ENUM('queued', 'rendering', 'playable', 'ready', 'failed', 'superseded', 'cancelled', 'expired');
CREATE TYPE "public"."enum_webhooks_events" AS ENUM('workout.video.queued', 'workout.video.rendering', 'workout.video.playable', 'workout.video.ready', 'workout.video.failed', 'workout.video.superseded', 'workout.video.promoted', 'workout.video.rolled_back', 'exercise.clip.invalid');
CREATE TYPE "public"."enum_webhook_deliveries_status" AS ENUM('pending', 'delivered', 'failed');
CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'editor', 'viewer');
CREATE TYPE "public"."enum_repreel_settings_brand_face" AS ENUM('bold', 'black');
CREATE TABLE "workouts_blocks_items" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"kind" "enum_workouts_blocks_items_kind" DEFAULT 'exercise',
	"exercise_id" integer,
	"target" "enum_workouts_blocks_items_target",
	"work_seconds" numeric,
	"reps" numeric,
	"side" "enum_workouts_blocks_items_side" DEFAULT 'auto',
	"rest_after_seconds" numeric,
	"seconds" numeric
);

CREATE TABLE "workouts_blocks_items_locales" (
	"text" varchar,
	"load_note" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);

CREATE TABLE "workouts_blocks" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"phase" "enum_workouts_blocks_phase" DEFAULT 'main',
	"format" "enum_workouts_blocks_format" DEFAULT 'interval',
	"rounds" numeric DEFAULT 1,
	"work_seconds" numeric,
	"rest_seconds" numeric,
	"rest_between_rounds_seconds" numeric,
	"interval_seconds" numeric,
	"time_cap_seconds" numeric,
	"rest_after_seconds" numeric
);

CREATE TABLE "workouts_blocks_locales" (
	"name" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);

CREATE TABLE "workouts_facts_equipment" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_workouts_facts_equipment",
	"id" serial PRIMARY KEY NOT NULL
);

CREATE TABLE "workouts_facts_muscles" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_workouts_facts_muscles",
	"id" serial PRIMARY KEY NOT NULL
);

CREATE TABLE "workouts_outputs" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"locale" "enum_workouts_outputs_locale" DEFAULT 'en',
	"aspect" "enum_workouts_outputs_aspect" DEFAULT '16x9',
	"look" "enum_workouts_outputs_look" DEFAULT 'burned',
	"height" "enum_workouts_outputs_height" DEFAULT '720'
);

CREATE TABLE "workouts" (
	"id" serial PRIMARY KEY NOT NULL,
	"defaults_prepare_seconds" numeric DEFAULT 10,
	"defaults_work_seconds" numeric DEFAULT 40,
	"defaults_rest_seconds" numeric DEFAULT 20,
	"defaults_rest_between_rounds_seconds" numeric DEFAULT 60,
	"defaults_side_switch_seconds" numeric DEFAULT 5,
	"facts_total_seconds" numeric,
	"facts_work_seconds" numeric,
	"facts_rest_seconds" numeric,
	"facts_exercise_count" numeric,
	"facts_max_impact" "enum_workouts_facts_max_impact",
	"facts_notes" jsonb,
	"hero_id" integer,
	"quality" "enum_workouts_quality" DEFAULT 'standard',
	"poster_seconds" numeric,
	"look_theme" "enum_workouts_look_theme" DEFAULT 'dark',
	"look_show_timer" boolean DEFAULT true,
	"look_show_name" boolean DEFAULT true,
	"look_show_cues" boolean DEFAULT true,
	"look_show_next" boolean DEFAULT true,
	"look_show_round" boolean DEFAULT true,
	"look_show_progress" boolean DEFAULT true,
	"look_show_in_work" boolean DEFAULT false,
	"audio_voice_level" "enum_workouts_audio_voice_level" DEFAULT 'full',
	"audio_voice" varchar,
	"audio_beeps" "enum_workouts_audio_beeps" DEFAULT 'classic',
	"audio_crossfade_seconds" numeric DEFAULT 3,
	"intensity" "enum_workouts_intensity" DEFAULT 'medium',
	"level" "enum_workouts_level" DEFAULT 'beginner',
	"goal" "enum_workouts_goal" DEFAULT 'general_fitness',
	"visibility" "enum_workouts_visibility" DEFAULT 'public',
	"slug" varchar,
	"first_published_at" timestamp(3) with time zone,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_workouts_status" DEFAULT 'draft'
);

CREATE TABLE "workouts_locales" (
	"title" varchar,
	"summary" varchar,
	"description" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

CREATE TABLE "workouts_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "workouts_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"music_id" integer,
	"categories_id" integer
);

CREATE TABLE "_workouts_v_version_blocks_items" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"kind" "enum__workouts_v_version_blocks_items_kind" DEFAULT 'exercise',
	"exercise_id" integer,
	"target" "enum__workouts_v_version_blocks_items_target",
	"work_seconds" numeric,
	"reps" numeric,
	"side" "enum__workouts_v_version_blocks_items_side" DEFAULT 'auto',
	"rest_after_seconds" numeric,
	"seconds" numeric,
	"_uuid" varchar
);

CREATE TABLE "_workouts_v_version_blocks_items_locales" (
	"text" varchar,
	"load_note" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

CREATE TABLE "_workouts_v_version_blocks" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"phase" "enum__workouts_v_version_blocks_phase" DEFAULT 'main',
	"format" "enum__workouts_v_version_blocks_format" DEFAULT 'interval',
	"rounds" numeric DEFAULT 1,
	"work_seconds" numeric,
	"rest_seconds" numeric,
	"rest_between_rounds_seconds" numeric,
	"interval_seconds" numeric,
	"time_cap_seconds" numeric,
	"rest_after_seconds" numeric,
	"_uuid" varchar
);

CREATE TABLE "_workouts_v_version_blocks_locales" (
	"name" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

CREATE TABLE "_workouts_v_version_facts_equipment" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__workouts_v_version_facts_equipment",
	"id" serial PRIMARY KEY NOT NULL
);

CREATE TABLE "_workouts_v_version_facts_muscles" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__workouts_v_version_facts_muscles",
	"id" serial PRIMARY KEY NOT NULL
);

CREATE TABLE "_workouts_v_version_outputs" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"locale" "enum__workouts_v_version_outputs_locale" DEFAULT 'en',
	"aspect" "enum__workouts_v_version_outputs_aspect" DEFAULT '16x9',
	"look" "enum__workouts_v_version_outputs_look" DEFAULT 'burned',
	"height" "enum__workouts_v_version_outputs_height" DEFAULT '720',
	"_uuid" varchar
);

CREATE TABLE "_workouts_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_defaults_prepare_seconds" numeric DEFAULT 10,
	"version_defaults_work_seconds" numeric DEFAULT 40,
	"version_defaults_rest_seconds" numeric DEFAULT 20,
	"version_defaults_rest_between_rounds_seconds" numeric DEFAULT 60,
	"version_defaults_side_switch_seconds" numeric DEFAULT 5,
	"version_facts_total_seconds" numeric,
	"version_facts_work_seconds" numeric,
	"version_facts_rest_seconds" numeric,
	"version_facts_exercise_count" numeric,
	"version_facts_max_impact" "enum__workouts_v_version_facts_max_impact",
	"version_facts_notes" jsonb,
	"version_hero_id" integer,
	"version_quality" "enum__workouts_v_version_quality" DEFAULT 'standard',
	"version_poster_seconds" numeric,
	"version_look_theme" "enum__workouts_v_version_look_theme" DEFAULT 'dark',
	"version_look_show_timer" boolean DEFAULT true,
	"version_look_show_name" boolean DEFAULT true,
	"version_look_show_cues" boolean DEFAULT true,
	"version_look_show_next" boolean DEFAULT true,
	"version_look_show_round" boolean DEFAULT true,
	"version_look_show_progress" boolean DEFAULT true,
	"version_look_show_in_work" boolean DEFAULT false,
	"version_audio_voice_level" "enum__workouts_v_version_audio_voice_level" DEFAULT 'full',
	"version_audio_voice" varchar,
	"version_audio_beeps" "enum__workouts_v_version_audio_beeps" DEFAULT 'classic',
	"version_audio_crossfade_seconds" numeric DEFAULT 3,
	"version_intensity" "enum__workouts_v_version_intensity" DEFAULT 'medium',
	"version_level" "enum__workouts_v_version_level" DEFAULT 'beginner',
	"version_goal" "enum__workouts_v_version_goal" DEFAULT 'general_fitness',
	"version_visibility" "enum__workouts_v_version_visibility" DEFAULT 'public',
	"version_slug" varchar,
	"version_first_published_at" timestamp(3) with time zone,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__workouts_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__workouts_v_published_locale",
	"latest" boolean,
	"autosave" boolean
);

CREATE TABLE "_workouts_v_locales" (
	"version_title" varchar,
	"version_summary" varchar,
	"version_description" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

CREATE TABLE "_workouts_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

CREATE TABLE "_workouts_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"music_id" integer,
	"categories_id" integer
);

CREATE TABLE "exercises_instructions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar
);

CREATE TABLE "exercises_cues" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar
);

CREATE TABLE "exercises_primary_muscles" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_exercises_primary_muscles",
	"id" serial PRIMARY KEY NOT NULL
);

CREATE TABLE "exercises_secondary_muscles" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_exercises_secondary_muscles",
	"id" serial PRIMARY KEY NOT NULL
);

CREATE TABLE "exercises_equipment" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_exercises_equipment",
	"id" serial PRIMARY KEY NOT NULL
);

CREATE TABLE "exercises_contraindications" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_exercises_contraindications",
	"id" serial PRIMARY KEY NOT NULL
);

CREATE TABLE "exercises" (
	"id" serial PRIMARY KEY NOT NULL,
	"clip_id" integer,
	"playback" "enum_exercises_playback" DEFAULT 'loop',
	"trim_in_ms" numeric,
	"trim_out_ms" numeric,
	"focal_x_percent" numeric DEFAULT 50,
	"focal_y_percent" numeric DEFAULT 50,
	"fit" "enum_exercises_fit" DEFAULT 'crop',
	"clip_side" "enum_exercises_clip_side",
	"mirrorable" boolean DEFAULT true,
	"clip_sound" boolean DEFAULT false,
	"licence_license" "enum_exercises_licence_license" DEFAULT 'own',
	"licence_title" varchar,
	"licence_author" varchar,
	"licence_source_url" varchar,
	"licence_is_ai_generated" boolean DEFAULT false,
	"laterality" "enum_exercises_laterality" DEFAULT 'bilateral',
	"measurement" "enum_exercises_measurement" DEFAULT 'time',
	"position" "enum_exercises_position",
	"default_work_seconds" numeric,
	"default_reps" numeric,
	"seconds_per_rep" numeric DEFAULT 3,
	"tempo" varchar,
	"modality" "enum_exercises_modality",
	"movement_pattern" "enum_exercises_movement_pattern",
	"intensity" "enum_exercises_intensity" DEFAULT 'moderate',
	"impact" "enum_exercises_impact" DEFAULT 'low',
	"noise" "enum_exercises_noise" DEFAULT 'quiet',
	"category_id" integer,
	"level" "enum_exercises_level" DEFAULT 'beginner',
	"slug" varchar,
	"first_published_at" timestamp(3) with time zone,
	"notes" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_exercises_status" DEFAULT 'draft'
);

CREATE TABLE "exercises_locales" (
	"name" varchar,
	"short_name" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

CREATE TABLE "exercises_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

CREATE TABLE "exercises_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"exercises_id" integer
);

CREATE TABLE "_exercises_v_version_instructions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar
);

CREATE TABLE "_exercises_v_version_cues" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"_locale" "_locales" NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"text" varchar,
	"_uuid" varchar
);

CREATE TABLE "_exercises_v_version_primary_muscles" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__exercises_v_version_primary_muscles",
	"id" serial PRIMARY KEY NOT NULL
);

CREATE TABLE "_exercises_v_version_secondary_muscles" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__exercises_v_version_secondary_muscles",
	"id" serial PRIMARY KEY NOT NULL
);

CREATE TABLE "_exercises_v_version_equipment" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__exercises_v_version_equipment",
	"id" serial PRIMARY KEY NOT NULL
);

CREATE TABLE "_exercises_v_version_contraindications" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__exercises_v_version_contraindications",
	"id" serial PRIMARY KEY NOT NULL
);

CREATE TABLE "_exercises_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_clip_id" integer,
	"version_playback" "enum__exercises_v_version_playback" DEFAULT 'loop',
	"version_trim_in_ms" numeric,
	"version_trim_out_ms" numeric,
	"version_focal_x_percent" numeric DEFAULT 50,
	"version_focal_y_percent" numeric DEFAULT 50,
	"version_fit" "enum__exercises_v_version_fit" DEFAULT 'crop',
	"version_clip_side" "enum__exercises_v_version_clip_side",
	"version_mirrorable" boolean DEFAULT true,
	"version_clip_sound" boolean DEFAULT false,
	"version_licence_license" "enum__exercises_v_version_licence_license" DEFAULT 'own',
	"version_licence_title" varchar,
	"version_licence_author" varchar,
	"version_licence_source_url" varchar,
	"version_licence_is_ai_generated" boolean DEFAULT false,
	"version_laterality" "enum__exercises_v_version_laterality" DEFAULT 'bilateral',
	"version_measurement" "enum__exercises_v_version_measurement" DEFAULT 'time',
	"version_position" "enum__exercises_v_version_position",
	"version_default_work_seconds" numeric,
	"version_default_reps" numeric,
	"version_seconds_per_rep" numeric DEFAULT 3,
	"version_tempo" varchar,
	"version_modality" "enum__exercises_v_version_modality",
	"version_movement_pattern" "enum__exercises_v_version_movement_pattern",
	"version_intensity" "enum__exercises_v_version_intensity" DEFAULT 'moderate',
	"version_impact" "enum__exercises_v_version_impact" DEFAULT 'low',
	"version_noise" "enum__exercises_v_version_noise" DEFAULT 'quiet',
	"version_category_id" integer,
	"version_level" "enum__exercises_v_version_level" DEFAULT 'beginner',
	"version_slug" varchar,
	"version_first_published_at" timestamp(3) with time zone,
	"version_notes" jsonb,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__exercises_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"snapshot" boolean,
	"published_locale" "enum__exercises_v_published_locale",
	"latest" boolean,
	"autosave" boolean
);

CREATE TABLE "_exercises_v_locales" (
	"version_name" varchar,
	"version_short_name" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

CREATE TABLE "_exercises_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);

CREATE TABLE "_exercises_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"exercises_id" integer
);

CREATE TABLE "clips" (
	"id" serial PRIMARY KEY NOT NULL,
	"title" varchar,
	"status" "enum_clips_status" DEFAULT 'processing' NOT NULL,
	"reason" jsonb,
	"warnings" jsonb,
	"facts_duration_ms" numeric,
	"facts_width_px" numeric,
	"facts_height_px" numeric,
	"facts_frame_rate" numeric,
	"facts_codec" varchar,
	"facts_rotation" numeric,
	"facts_has_audio" boolean,
	"facts_hdr" boolean,
	"normalised_hash" varchar,
	"normalised_duration_ms" numeric,
	"normalised_width_px" numeric,
	"normalised_height_px" numeric,
	"normalised_frame_rate" numeric,
	"sound_hash" varchar,
	"sound_samples" numeric,
	"sound_loudness" jsonb,
	"loop_segment_keys" jsonb,
	"poster_key" varchar,
	"licence_license" "enum_clips_licence_license" DEFAULT 'own',
	"licence_title" varchar,
	"licence_author" varchar,
	"licence_source_url" varchar,
	"licence_is_ai_generated" boolean DEFAULT false,
	"licence_person_release" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"url" varchar,
	"thumbnail_u_r_l" varchar,
	"filename" varchar,
	"mime_type" varchar,
	"filesize" numeric,
	"width" numeric,
	"height" numeric
);

CREATE TABLE "recordings" (
	"id" serial PRIMARY KEY NOT NULL,
	"kind" "enum_recordings_kind" DEFAULT 'phrase' NOT NULL,
	"phrase" "enum_recordings_phrase",
	"exercise_id" integer,
	"text" varchar,
	"locale" "enum_recordings_locale" DEFAULT 'en' NOT NULL,
	"speaker" varchar,
	"status" "enum_recordings_status" DEFAULT 'processing' NOT NULL,
	"reason" jsonb,
	"duration_ms" numeric,
	"sound_hash" varchar,
	"sound_samples" numeric,
	"sound_loudness" jsonb,
	"said" varchar,
	"said_id" varchar,
	"licence_license" "enum_recordings_licence_license" DEFAULT 'own',
	"licence_title" varchar,
	"licence_author" varchar,
	"licence_source_url" varchar,
	"licence_is_ai_generated" boolean DEFAULT false,
	"licence_person_release" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"url" varchar,
	"thumbnail_u_r_l" varchar,
	"filename" varchar,
	"mime_type" varchar,
	"filesize" numeric,
	"width" numeric,
	"height" numeric
);

CREATE TABLE "music" (
	"id" serial PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"artist" varchar,
	"bpm" numeric,
	"status" "enum_music_status" DEFAULT 'processing' NOT NULL,
	"reason" jsonb,
	"duration_ms" numeric,
	"sound_hash" varchar,
	"sound_samples" numeric,
	"sound_loudness" jsonb,
	"licence_license" "enum_music_licence_license" DEFAULT 'own',
	"licence_title" varchar,
	"licence_author" varchar,
	"licence_source_url" varchar,
	"licence_is_ai_generated" boolean DEFAULT false,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"url" varchar,
	"thumbnail_u_r_l" varchar,
	"filename" varchar,
	"mime_type" varchar,
	"filesize" numeric,
	"width" numeric,
	"height" numeric
);

CREATE TABLE "categories" (
	"id" serial PRIMARY KEY NOT NULL,
	"icon_id" integer,
	"slug" varchar NOT NULL,
	"order" numeric DEFAULT 0,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "categories_locales" (
	"name" varchar NOT NULL,
	"description" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

CREATE TABLE "media" (
	"id" serial PRIMARY KEY NOT NULL,
	"licence_license" "enum_media_licence_license" DEFAULT 'own',
	"licence_title" varchar,
	"licence_author" varchar,
	"licence_source_url" varchar,
	"licence_is_ai_generated" boolean DEFAULT false,
	"licence_person_release" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"url" varchar,
	"thumbnail_u_r_l" varchar,
	"filename" varchar,
	"mime_type" varchar,
	"filesize" numeric,
	"width" numeric,
	"height" numeric,
	"focal_x" numeric,
	"focal_y" numeric,
	"sizes_thumbnail_url" varchar,
	"sizes_thumbnail_width" numeric,
	"sizes_thumbnail_height" numeric,
	"sizes_thumbnail_mime_type" varchar,
	"sizes_thumbnail_filesize" numeric,
	"sizes_thumbnail_filename" varchar,
	"sizes_card_url" varchar,
	"sizes_card_width" numeric,
	"sizes_card_height" numeric,
	"sizes_card_mime_type" varchar,
	"sizes_card_filesize" numeric,
	"sizes_card_filename" varchar,
	"sizes_hero_url" varchar,
	"sizes_hero_width" numeric,
	"sizes_hero_height" numeric,
	"sizes_hero_mime_type" varchar,
	"sizes_hero_filesize" numeric,
	"sizes_hero_filename" varchar
);

CREATE TABLE "media_locales" (
	"alt" varchar NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);

CREATE TABLE "renders" (
	"id" serial PRIMARY KEY NOT NULL,
	"workout_id" integer,
	"reason" "enum_renders_reason" NOT NULL,
	"status" "enum_renders_status" DEFAULT 'queued' NOT NULL,
	"revision" numeric NOT NULL,
	"done" numeric,
	"total" numeric,
	"started_at" timestamp(3) with time zone,
	"finished_at" timestamp(3) with time zone,
	"duration_seconds" numeric,
	"notes" jsonb,
	"error_code" varchar,
	"error_message" varchar,
	"error_log_tail" varchar,
	"source_render_id" integer,
	"token" varchar NOT NULL,
	"expires_at" timestamp(3) with time zone,
	"session" jsonb,
	"percent" numeric,
	"cpu_seconds_done" numeric,
	"cpu_seconds_total" numeric,
	"concurrency" numeric,
	"input_hash" varchar,
	"held_hash" varchar,
	"renderer_build" varchar,
	"stats_hits" numeric,
	"stats_misses" numeric,
	"stats_cpu_seconds" numeric,
	"stats_bytes_added" numeric,
	"stats_slowest" jsonb,
	"facets" jsonb,
	"outputs" jsonb,
	"timelines" jsonb,
	"teaser" jsonb,
	"credits" jsonb,
	"poster_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "webhooks_events" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_webhooks_events",
	"id" serial PRIMARY KEY NOT NULL
);

CREATE TABLE "webhooks" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"url" varchar NOT NULL,
	"secret" varchar,
	"active" boolean DEFAULT true,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "webhook_deliveries" (
	"id" serial PRIMARY KEY NOT NULL,
	"type" varchar,
	"event_id" varchar,
	"status" "enum_webhook_deliveries_status" DEFAULT 'pending',
	"attempts" numeric,
	"response_code" numeric,
	"duration_ms" numeric,
	"attempted_at" timestamp(3) with time zone,
	"webhook_id" integer,
	"error" varchar,
	"response_body" varchar,
	"body" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "users_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);

CREATE TABLE "users" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" varchar,
	"role" "enum_users_role" DEFAULT 'viewer' NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"enable_a_p_i_key" boolean,
	"api_key" varchar,
	"api_key_index" varchar,
	"email" varchar NOT NULL,
	"reset_password_token" varchar,
	"reset_password_expiration" timestamp(3) with time zone,
	"salt" varchar,
	"hash" varchar,
	"reset_password_requested_at" timestamp(3) with time zone,
	"login_attempts" numeric DEFAULT 0,
	"lock_until" timestamp(3) with time zone
);

CREATE TABLE "payload_kv" (
	"id" serial PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL,
	"data" jsonb NOT NULL
);

CREATE TABLE "payload_preferences" (
	"id" serial PRIMARY KEY NOT NULL,
	"key" varchar,
	"value" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "payload_preferences_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"users_id" integer
);

CREATE TABLE "payload_migrations" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" varchar,
	"batch" numeric,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "repreel_settings" (
	"id" serial PRIMARY KEY NOT NULL,
	"speeds_low" numeric DEFAULT 0.8 NOT NULL,
	"speeds_medium" numeric DEFAULT 1 NOT NULL,
	"speeds_high" numeric DEFAULT 1.25 NOT NULL,
	"brand_work" varchar,
	"brand_rest" varchar,
	"brand_prepare" varchar,
	"brand_switch" varchar,
	"brand_text" varchar,
	"brand_quiet" varchar,
	"brand_background" varchar,
	"brand_scrim" varchar,
	"brand_on_state" varchar,
	"brand_scrim_percent" numeric,
	"brand_radius_percent" numeric,
	"brand_face" "enum_repreel_settings_brand_face" DEFAULT 'bold',
	"brand_upper" boolean DEFAULT false,
	"brand_logo" varchar,
	"updated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone
);

ALTER TABLE "workouts_blocks_items" ADD CONSTRAINT "workouts_blocks_items_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "workouts_blocks_items" ADD CONSTRAINT "workouts_blocks_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."workouts_blocks"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "workouts_blocks_items_locales" ADD CONSTRAINT "workouts_blocks_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."workouts_blocks_items"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "workouts_blocks" ADD CONSTRAINT "workouts_blocks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."workouts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "workouts_blocks_locales" ADD CONSTRAINT "workouts_blocks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."workouts_blocks"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "workouts_facts_equipment" ADD CONSTRAINT "workouts_facts_equipment_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."workouts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "workouts_facts_muscles" ADD CONSTRAINT "workouts_facts_muscles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."workouts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "workouts_outputs" ADD CONSTRAINT "workouts_outputs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."workouts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "workouts" ADD CONSTRAINT "workouts_hero_id_media_id_fk" FOREIGN KEY ("hero_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "workouts_locales" ADD CONSTRAINT "workouts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."workouts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "workouts_texts" ADD CONSTRAINT "workouts_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."workouts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "workouts_rels" ADD CONSTRAINT "workouts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."workouts"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "workouts_rels" ADD CONSTRAINT "workouts_rels_music_fk" FOREIGN KEY ("music_id") REFERENCES "public"."music"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "workouts_rels" ADD CONSTRAINT "workouts_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_workouts_v_version_blocks_items" ADD CONSTRAINT "_workouts_v_version_blocks_items_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_workouts_v_version_blocks_items" ADD CONSTRAINT "_workouts_v_version_blocks_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_workouts_v_version_blocks"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_workouts_v_version_blocks_items_locales" ADD CONSTRAINT "_workouts_v_version_blocks_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_workouts_v_version_blocks_items"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_workouts_v_version_blocks" ADD CONSTRAINT "_workouts_v_version_blocks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_workouts_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_workouts_v_version_blocks_locales" ADD CONSTRAINT "_workouts_v_version_blocks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_workouts_v_version_blocks"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_workouts_v_version_facts_equipment" ADD CONSTRAINT "_workouts_v_version_facts_equipment_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_workouts_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_workouts_v_version_facts_muscles" ADD CONSTRAINT "_workouts_v_version_facts_muscles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_workouts_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_workouts_v_version_outputs" ADD CONSTRAINT "_workouts_v_version_outputs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_workouts_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_workouts_v" ADD CONSTRAINT "_workouts_v_parent_id_workouts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."workouts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_workouts_v" ADD CONSTRAINT "_workouts_v_version_hero_id_media_id_fk" FOREIGN KEY ("version_hero_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_workouts_v_locales" ADD CONSTRAINT "_workouts_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_workouts_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_workouts_v_texts" ADD CONSTRAINT "_workouts_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_workouts_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_workouts_v_rels" ADD CONSTRAINT "_workouts_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_workouts_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_workouts_v_rels" ADD CONSTRAINT "_workouts_v_rels_music_fk" FOREIGN KEY ("music_id") REFERENCES "public"."music"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_workouts_v_rels" ADD CONSTRAINT "_workouts_v_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "exercises_instructions" ADD CONSTRAINT "exercises_instructions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "exercises_cues" ADD CONSTRAINT "exercises_cues_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "exercises_primary_muscles" ADD CONSTRAINT "exercises_primary_muscles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "exercises_secondary_muscles" ADD CONSTRAINT "exercises_secondary_muscles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "exercises_equipment" ADD CONSTRAINT "exercises_equipment_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "exercises_contraindications" ADD CONSTRAINT "exercises_contraindications_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_clip_id_clips_id_fk" FOREIGN KEY ("clip_id") REFERENCES "public"."clips"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "exercises" ADD CONSTRAINT "exercises_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "exercises_locales" ADD CONSTRAINT "exercises_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "exercises_texts" ADD CONSTRAINT "exercises_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "exercises_rels" ADD CONSTRAINT "exercises_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "exercises_rels" ADD CONSTRAINT "exercises_rels_exercises_fk" FOREIGN KEY ("exercises_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_exercises_v_version_instructions" ADD CONSTRAINT "_exercises_v_version_instructions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_exercises_v_version_cues" ADD CONSTRAINT "_exercises_v_version_cues_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_exercises_v_version_primary_muscles" ADD CONSTRAINT "_exercises_v_version_primary_muscles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_exercises_v_version_secondary_muscles" ADD CONSTRAINT "_exercises_v_version_secondary_muscles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_exercises_v_version_equipment" ADD CONSTRAINT "_exercises_v_version_equipment_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_exercises_v_version_contraindications" ADD CONSTRAINT "_exercises_v_version_contraindications_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_exercises_v" ADD CONSTRAINT "_exercises_v_parent_id_exercises_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exercises"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_exercises_v" ADD CONSTRAINT "_exercises_v_version_clip_id_clips_id_fk" FOREIGN KEY ("version_clip_id") REFERENCES "public"."clips"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_exercises_v" ADD CONSTRAINT "_exercises_v_version_category_id_categories_id_fk" FOREIGN KEY ("version_category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_exercises_v_locales" ADD CONSTRAINT "_exercises_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_exercises_v_texts" ADD CONSTRAINT "_exercises_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_exercises_v_rels" ADD CONSTRAINT "_exercises_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_exercises_v_rels" ADD CONSTRAINT "_exercises_v_rels_exercises_fk" FOREIGN KEY ("exercises_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_exercise_id_exercises_id_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."exercises"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "categories" ADD CONSTRAINT "categories_icon_id_media_id_fk" FOREIGN KEY ("icon_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "categories_locales" ADD CONSTRAINT "categories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "renders" ADD CONSTRAINT "renders_workout_id_workouts_id_fk" FOREIGN KEY ("workout_id") REFERENCES "public"."workouts"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "renders" ADD CONSTRAINT "renders_source_render_id_renders_id_fk" FOREIGN KEY ("source_render_id") REFERENCES "public"."renders"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "webhooks_events" ADD CONSTRAINT "webhooks_events_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "workouts_blocks_items_order_idx" ON "workouts_blocks_items" USING btree ("_order");
CREATE INDEX "workouts_blocks_items_parent_id_idx" ON "workouts_blocks_items" USING btree ("_parent_id");
CREATE INDEX "workouts_blocks_items_exercise_idx" ON "workouts_blocks_items" USING btree ("exercise_id");
CREATE UNIQUE INDEX "workouts_blocks_items_locales_locale_parent_id_unique" ON "workouts_blocks_items_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "workouts_blocks_order_idx" ON "workouts_blocks" USING btree ("_order");
CREATE INDEX "workouts_blocks_parent_id_idx" ON "workouts_blocks" USING btree ("_parent_id");
CREATE UNIQUE INDEX "workouts_blocks_locales_locale_parent_id_unique" ON "workouts_blocks_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "workouts_facts_equipment_order_idx" ON "workouts_facts_equipment" USING btree ("order");
CREATE INDEX "workouts_facts_equipment_parent_idx" ON "workouts_facts_equipment" USING btree ("parent_id");
CREATE INDEX "workouts_facts_muscles_order_idx" ON "workouts_facts_muscles" USING btree ("order");
CREATE INDEX "workouts_facts_muscles_parent_idx" ON "workouts_facts_muscles" USING btree ("parent_id");
CREATE INDEX "workouts_outputs_order_idx" ON "workouts_outputs" USING btree ("_order");
CREATE INDEX "workouts_outputs_parent_id_idx" ON "workouts_outputs" USING btree ("_parent_id");
CREATE INDEX "workouts_facts_facts_total_seconds_idx" ON "workouts" USING btree ("facts_total_seconds");
CREATE INDEX "workouts_facts_facts_work_seconds_idx" ON "workouts" USING btree ("facts_work_seconds");
CREATE INDEX "workouts_facts_facts_rest_seconds_idx" ON "workouts" USING btree ("facts_rest_seconds");
CREATE INDEX "workouts_facts_facts_exercise_count_idx" ON "workouts" USING btree ("facts_exercise_count");
CREATE INDEX "workouts_facts_facts_max_impact_idx" ON "workouts" USING btree ("facts_max_impact");
CREATE INDEX "workouts_hero_idx" ON "workouts" USING btree ("hero_id");
CREATE INDEX "workouts_level_idx" ON "workouts" USING btree ("level");
CREATE INDEX "workouts_goal_idx" ON "workouts" USING btree ("goal");
CREATE INDEX "workouts_visibility_idx" ON "workouts" USING btree ("visibility");
CREATE UNIQUE INDEX "workouts_slug_idx" ON "workouts" USING btree ("slug");
CREATE INDEX "workouts_updated_at_idx" ON "workouts" USING btree ("updated_at");
CREATE INDEX "workouts_created_at_idx" ON "workouts" USING btree ("created_at");
CREATE INDEX "workouts__status_idx" ON "workouts" USING btree ("_status");
CREATE INDEX "workouts_title_idx" ON "workouts_locales" USING btree ("title","_locale");
CREATE UNIQUE INDEX "workouts_locales_locale_parent_id_unique" ON "workouts_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "workouts_texts_order_parent" ON "workouts_texts" USING btree ("order","parent_id");
CREATE INDEX "workouts_rels_order_idx" ON "workouts_rels" USING btree ("order");
CREATE INDEX "workouts_rels_parent_idx" ON "workouts_rels" USING btree ("parent_id");
CREATE INDEX "workouts_rels_path_idx" ON "workouts_rels" USING btree ("path");
CREATE INDEX "workouts_rels_music_id_idx" ON "workouts_rels" USING btree ("music_id");
CREATE INDEX "workouts_rels_categories_id_idx" ON "workouts_rels" USING btree ("categories_id");
CREATE INDEX "_workouts_v_version_blocks_items_order_idx" ON "_workouts_v_version_blocks_items" USING btree ("_order");
CREATE INDEX "_workouts_v_version_blocks_items_parent_id_idx" ON "_workouts_v_version_blocks_items" USING btree ("_parent_id");
CREATE INDEX "_workouts_v_version_blocks_items_exercise_idx" ON "_workouts_v_version_blocks_items" USING btree ("exercise_id");
CREATE UNIQUE INDEX "_workouts_v_version_blocks_items_locales_locale_parent_id_un" ON "_workouts_v_version_blocks_items_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_workouts_v_version_blocks_order_idx" ON "_workouts_v_version_blocks" USING btree ("_order");
CREATE INDEX "_workouts_v_version_blocks_parent_id_idx" ON "_workouts_v_version_blocks" USING btree ("_parent_id");
CREATE UNIQUE INDEX "_workouts_v_version_blocks_locales_locale_parent_id_unique" ON "_workouts_v_version_blocks_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_workouts_v_version_facts_equipment_order_idx" ON "_workouts_v_version_facts_equipment" USING btree ("order");
CREATE INDEX "_workouts_v_version_facts_equipment_parent_idx" ON "_workouts_v_version_facts_equipment" USING btree ("parent_id");
CREATE INDEX "_workouts_v_version_facts_muscles_order_idx" ON "_workouts_v_version_facts_muscles" USING btree ("order");
CREATE INDEX "_workouts_v_version_facts_muscles_parent_idx" ON "_workouts_v_version_facts_muscles" USING btree ("parent_id");
CREATE INDEX "_workouts_v_version_outputs_order_idx" ON "_workouts_v_version_outputs" USING btree ("_order");
CREATE INDEX "_workouts_v_version_outputs_parent_id_idx" ON "_workouts_v_version_outputs" USING btree ("_parent_id");
CREATE INDEX "_workouts_v_parent_idx" ON "_workouts_v" USING btree ("parent_id");
CREATE INDEX "_workouts_v_version_facts_version_facts_total_seconds_idx" ON "_workouts_v" USING btree ("version_facts_total_seconds");
CREATE INDEX "_workouts_v_version_facts_version_facts_work_seconds_idx" ON "_workouts_v" USING btree ("version_facts_work_seconds");
CREATE INDEX "_workouts_v_version_facts_version_facts_rest_seconds_idx" ON "_workouts_v" USING btree ("version_facts_rest_seconds");
CREATE INDEX "_workouts_v_version_facts_version_facts_exercise_count_idx" ON "_workouts_v" USING btree ("version_facts_exercise_count");
CREATE INDEX "_workouts_v_version_facts_version_facts_max_impact_idx" ON "_workouts_v" USING btree ("version_facts_max_impact");
CREATE INDEX "_workouts_v_version_version_hero_idx" ON "_workouts_v" USING btree ("version_hero_id");
CREATE INDEX "_workouts_v_version_version_level_idx" ON "_workouts_v" USING btree ("version_level");
CREATE INDEX "_workouts_v_version_version_goal_idx" ON "_workouts_v" USING btree ("version_goal");
CREATE INDEX "_workouts_v_version_version_visibility_idx" ON "_workouts_v" USING btree ("version_visibility");
CREATE INDEX "_workouts_v_version_version_slug_idx" ON "_workouts_v" USING btree ("version_slug");
CREATE INDEX "_workouts_v_version_version_updated_at_idx" ON "_workouts_v" USING btree ("version_updated_at");
CREATE INDEX "_workouts_v_version_version_created_at_idx" ON "_workouts_v" USING btree ("version_created_at");
CREATE INDEX "_workouts_v_version_version__status_idx" ON "_workouts_v" USING btree ("version__status");
CREATE INDEX "_workouts_v_created_at_idx" ON "_workouts_v" USING btree ("created_at");
CREATE INDEX "_workouts_v_updated_at_idx" ON "_workouts_v" USING btree ("updated_at");
CREATE INDEX "_workouts_v_snapshot_idx" ON "_workouts_v" USING btree ("snapshot");
CREATE INDEX "_workouts_v_published_locale_idx" ON "_workouts_v" USING btree ("published_locale");
CREATE INDEX "_workouts_v_latest_idx" ON "_workouts_v" USING btree ("latest");
CREATE INDEX "_workouts_v_autosave_idx" ON "_workouts_v" USING btree ("autosave");
CREATE INDEX "_workouts_v_version_version_title_idx" ON "_workouts_v_locales" USING btree ("version_title","_locale");
CREATE UNIQUE INDEX "_workouts_v_locales_locale_parent_id_unique" ON "_workouts_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_workouts_v_texts_order_parent" ON "_workouts_v_texts" USING btree ("order","parent_id");
CREATE INDEX "_workouts_v_rels_order_idx" ON "_workouts_v_rels" USING btree ("order");
CREATE INDEX "_workouts_v_rels_parent_idx" ON "_workouts_v_rels" USING btree ("parent_id");
CREATE INDEX "_workouts_v_rels_path_idx" ON "_workouts_v_rels" USING btree ("path");
CREATE INDEX "_workouts_v_rels_music_id_idx" ON "_workouts_v_rels" USING btree ("music_id");
CREATE INDEX "_workouts_v_rels_categories_id_idx" ON "_workouts_v_rels" USING btree ("categories_id");
CREATE INDEX "exercises_instructions_order_idx" ON "exercises_instructions" USING btree ("_order");
CREATE INDEX "exercises_instructions_parent_id_idx" ON "exercises_instructions" USING btree ("_parent_id");
CREATE INDEX "exercises_instructions_locale_idx" ON "exercises_instructions" USING btree ("_locale");
CREATE INDEX "exercises_cues_order_idx" ON "exercises_cues" USING btree ("_order");
CREATE INDEX "exercises_cues_parent_id_idx" ON "exercises_cues" USING btree ("_parent_id");
CREATE INDEX "exercises_cues_locale_idx" ON "exercises_cues" USING btree ("_locale");
CREATE INDEX "exercises_primary_muscles_order_idx" ON "exercises_primary_muscles" USING btree ("order");
CREATE INDEX "exercises_primary_muscles_parent_idx" ON "exercises_primary_muscles" USING btree ("parent_id");
CREATE INDEX "exercises_secondary_muscles_order_idx" ON "exercises_secondary_muscles" USING btree ("order");
CREATE INDEX "exercises_secondary_muscles_parent_idx" ON "exercises_secondary_muscles" USING btree ("parent_id");
CREATE INDEX "exercises_equipment_order_idx" ON "exercises_equipment" USING btree ("order");
CREATE INDEX "exercises_equipment_parent_idx" ON "exercises_equipment" USING btree ("parent_id");
CREATE INDEX "exercises_contraindications_order_idx" ON "exercises_contraindications" USING btree ("order");
CREATE INDEX "exercises_contraindications_parent_idx" ON "exercises_contraindications" USING btree ("parent_id");
CREATE INDEX "exercises_clip_idx" ON "exercises" USING btree ("clip_id");
CREATE INDEX "exercises_impact_idx" ON "exercises" USING btree ("impact");
CREATE INDEX "exercises_category_idx" ON "exercises" USING btree ("category_id");
CREATE INDEX "exercises_level_idx" ON "exercises" USING btree ("level");
CREATE UNIQUE INDEX "exercises_slug_idx" ON "exercises" USING btree ("slug");
CREATE INDEX "exercises_updated_at_idx" ON "exercises" USING btree ("updated_at");
CREATE INDEX "exercises_created_at_idx" ON "exercises" USING btree ("created_at");
CREATE INDEX "exercises__status_idx" ON "exercises" USING btree ("_status");
CREATE INDEX "exercises_name_idx" ON "exercises_locales" USING btree ("name","_locale");
CREATE UNIQUE INDEX "exercises_locales_locale_parent_id_unique" ON "exercises_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "exercises_texts_order_parent" ON "exercises_texts" USING btree ("order","parent_id");
CREATE INDEX "exercises_texts_locale_parent" ON "exercises_texts" USING btree ("locale","parent_id");
CREATE INDEX "exercises_rels_order_idx" ON "exercises_rels" USING btree ("order");
CREATE INDEX "exercises_rels_parent_idx" ON "exercises_rels" USING btree ("parent_id");
CREATE INDEX "exercises_rels_path_idx" ON "exercises_rels" USING btree ("path");
CREATE INDEX "exercises_rels_exercises_id_idx" ON "exercises_rels" USING btree ("exercises_id");
CREATE INDEX "_exercises_v_version_instructions_order_idx" ON "_exercises_v_version_instructions" USING btree ("_order");
CREATE INDEX "_exercises_v_version_instructions_parent_id_idx" ON "_exercises_v_version_instructions" USING btree ("_parent_id");
CREATE INDEX "_exercises_v_version_instructions_locale_idx" ON "_exercises_v_version_instructions" USING btree ("_locale");
CREATE INDEX "_exercises_v_version_cues_order_idx" ON "_exercises_v_version_cues" USING btree ("_order");
CREATE INDEX "_exercises_v_version_cues_parent_id_idx" ON "_exercises_v_version_cues" USING btree ("_parent_id");
CREATE INDEX "_exercises_v_version_cues_locale_idx" ON "_exercises_v_version_cues" USING btree ("_locale");
CREATE INDEX "_exercises_v_version_primary_muscles_order_idx" ON "_exercises_v_version_primary_muscles" USING btree ("order");
CREATE INDEX "_exercises_v_version_primary_muscles_parent_idx" ON "_exercises_v_version_primary_muscles" USING btree ("parent_id");
CREATE INDEX "_exercises_v_version_secondary_muscles_order_idx" ON "_exercises_v_version_secondary_muscles" USING btree ("order");
CREATE INDEX "_exercises_v_version_secondary_muscles_parent_idx" ON "_exercises_v_version_secondary_muscles" USING btree ("parent_id");
CREATE INDEX "_exercises_v_version_equipment_order_idx" ON "_exercises_v_version_equipment" USING btree ("order");
CREATE INDEX "_exercises_v_version_equipment_parent_idx" ON "_exercises_v_version_equipment" USING btree ("parent_id");
CREATE INDEX "_exercises_v_version_contraindications_order_idx" ON "_exercises_v_version_contraindications" USING btree ("order");
CREATE INDEX "_exercises_v_version_contraindications_parent_idx" ON "_exercises_v_version_contraindications" USING btree ("parent_id");
CREATE INDEX "_exercises_v_parent_idx" ON "_exercises_v" USING btree ("parent_id");
CREATE INDEX "_exercises_v_version_version_clip_idx" ON "_exercises_v" USING btree ("version_clip_id");
CREATE INDEX "_exercises_v_version_version_impact_idx" ON "_exercises_v" USING btree ("version_impact");
CREATE INDEX "_exercises_v_version_version_category_idx" ON "_exercises_v" USING btree ("version_category_id");
CREATE INDEX "_exercises_v_version_version_level_idx" ON "_exercises_v" USING btree ("version_level");
CREATE INDEX "_exercises_v_version_version_slug_idx" ON "_exercises_v" USING btree ("version_slug");
CREATE INDEX "_exercises_v_version_version_updated_at_idx" ON "_exercises_v" USING btree ("version_updated_at");
CREATE INDEX "_exercises_v_version_version_created_at_idx" ON "_exercises_v" USING btree ("version_created_at");
CREATE INDEX "_exercises_v_version_version__status_idx" ON "_exercises_v" USING btree ("version__status");
CREATE INDEX "_exercises_v_created_at_idx" ON "_exercises_v" USING btree ("created_at");
CREATE INDEX "_exercises_v_updated_at_idx" ON "_exercises_v" USING btree ("updated_at");
CREATE INDEX "_exercises_v_snapshot_idx" ON "_exercises_v" USING btree ("snapshot");
CREATE INDEX "_exercises_v_published_locale_idx" ON "_exercises_v" USING btree ("published_locale");
CREATE INDEX "_exercises_v_latest_idx" ON "_exercises_v" USING btree ("latest");
CREATE INDEX "_exercises_v_autosave_idx" ON "_exercises_v" USING btree ("autosave");
CREATE INDEX "_exercises_v_version_version_name_idx" ON "_exercises_v_locales" USING btree ("version_name","_locale");
CREATE UNIQUE INDEX "_exercises_v_locales_locale_parent_id_unique" ON "_exercises_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_exercises_v_texts_order_parent" ON "_exercises_v_texts" USING btree ("order","parent_id");
CREATE INDEX "_exercises_v_texts_locale_parent" ON "_exercises_v_texts" USING btree ("locale","parent_id");
CREATE INDEX "_exercises_v_rels_order_idx" ON "_exercises_v_rels" USING btree ("order");
CREATE INDEX "_exercises_v_rels_parent_idx" ON "_exercises_v_rels" USING btree ("parent_id");
CREATE INDEX "_exercises_v_rels_path_idx" ON "_exercises_v_rels" USING btree ("path");
CREATE INDEX "_exercises_v_rels_exercises_id_idx" ON "_exercises_v_rels" USING btree ("exercises_id");
CREATE INDEX "clips_status_idx" ON "clips" USING btree ("status");
CREATE INDEX "clips_normalised_normalised_hash_idx" ON "clips" USING btree ("normalised_hash");
CREATE INDEX "clips_sound_sound_hash_idx" ON "clips" USING btree ("sound_hash");
CREATE INDEX "clips_updated_at_idx" ON "clips" USING btree ("updated_at");
CREATE INDEX "clips_created_at_idx" ON "clips" USING btree ("created_at");
CREATE UNIQUE INDEX "clips_filename_idx" ON "clips" USING btree ("filename");
CREATE INDEX "recordings_exercise_idx" ON "recordings" USING btree ("exercise_id");
CREATE INDEX "recordings_locale_idx" ON "recordings" USING btree ("locale");
CREATE INDEX "recordings_speaker_idx" ON "recordings" USING btree ("speaker");
CREATE INDEX "recordings_status_idx" ON "recordings" USING btree ("status");
CREATE INDEX "recordings_sound_sound_hash_idx" ON "recordings" USING btree ("sound_hash");
CREATE INDEX "recordings_said_idx" ON "recordings" USING btree ("said");
CREATE INDEX "recordings_said_id_idx" ON "recordings" USING btree ("said_id");
CREATE INDEX "recordings_updated_at_idx" ON "recordings" USING btree ("updated_at");
CREATE INDEX "recordings_created_at_idx" ON "recordings" USING btree ("created_at");
CREATE UNIQUE INDEX "recordings_filename_idx" ON "recordings" USING btree ("filename");
CREATE INDEX "music_status_idx" ON "music" USING btree ("status");
CREATE INDEX "music_sound_sound_hash_idx" ON "music" USING btree ("sound_hash");
CREATE INDEX "music_updated_at_idx" ON "music" USING btree ("updated_at");
CREATE INDEX "music_created_at_idx" ON "music" USING btree ("created_at");
CREATE UNIQUE INDEX "music_filename_idx" ON "music" USING btree ("filename");
CREATE INDEX "categories_icon_idx" ON "categories" USING btree ("icon_id");
CREATE UNIQUE INDEX "categories_slug_idx" ON "categories" USING btree ("slug");
CREATE INDEX "categories_updated_at_idx" ON "categories" USING btree ("updated_at");
CREATE INDEX "categories_created_at_idx" ON "categories" USING btree ("created_at");
CREATE UNIQUE INDEX "categories_locales_locale_parent_id_unique" ON "categories_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
CREATE INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "media" USING btree ("sizes_thumbnail_filename");
CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
CREATE INDEX "media_sizes_hero_sizes_hero_filename_idx" ON "media" USING btree ("sizes_hero_filename");
CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "renders_workout_idx" ON "renders" USING btree ("workout_id");
CREATE INDEX "renders_status_idx" ON "renders" USING btree ("status");
CREATE INDEX "renders_revision_idx" ON "renders" USING btree ("revision");
CREATE INDEX "renders_source_render_idx" ON "renders" USING btree ("source_render_id");
CREATE UNIQUE INDEX "renders_token_idx" ON "renders" USING btree ("token");
CREATE INDEX "renders_expires_at_idx" ON "renders" USING btree ("expires_at");
CREATE INDEX "renders_input_hash_idx" ON "renders" USING btree ("input_hash");
CREATE INDEX "renders_updated_at_idx" ON "renders" USING btree ("updated_at");
CREATE INDEX "renders_created_at_idx" ON "renders" USING btree ("created_at");
CREATE UNIQUE INDEX "workout_revision_idx" ON "renders" USING btree ("workout_id","revision");
CREATE INDEX "webhooks_events_order_idx" ON "webhooks_events" USING btree ("order");
CREATE INDEX "webhooks_events_parent_idx" ON "webhooks_events" USING btree ("parent_id");
CREATE INDEX "webhooks_updated_at_idx" ON "webhooks" USING btree ("updated_at");
CREATE INDEX "webhooks_created_at_idx" ON "webhooks" USING btree ("created_at");
CREATE INDEX "webhook_deliveries_event_id_idx" ON "webhook_deliveries" USING btree ("event_id");
CREATE INDEX "webhook_deliveries_status_idx" ON "webhook_deliveries" USING btree ("status");
CREATE INDEX "webhook_deliveries_webhook_idx" ON "webhook_deliveries" USING btree ("webhook_id");
CREATE INDEX "webhook_deliveries_updated_at_idx" ON "webhook_deliveries" USING btree ("updated_at");
CREATE INDEX "webhook_deliveries_created_at_idx" ON "webhook_deliveries" USING btree ("created_at");
CREATE UNIQUE INDEX "webhook_eventId_idx" ON "webhook_deliveries" USING btree ("webhook_id","event_id");
CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP TABLE "workouts_blocks_items" CASCADE;
DROP TABLE "workouts_blocks_items_locales" CASCADE;
DROP TABLE "workouts_blocks" CASCADE;
DROP TABLE "workouts_blocks_locales" CASCADE;
DROP TABLE "workouts_facts_equipment" CASCADE;
DROP TABLE "workouts_facts_muscles" CASCADE;
DROP TABLE "workouts_outputs" CASCADE;
DROP TABLE "workouts" CASCADE;
DROP TABLE "workouts_locales" CASCADE;
DROP TABLE "workouts_texts" CASCADE;
DROP TABLE "workouts_rels" CASCADE;
DROP TABLE "_workouts_v_version_blocks_items" CASCADE;
DROP TABLE "_workouts_v_version_blocks_items_locales" CASCADE;
DROP TABLE "_workouts_v_version_blocks" CASCADE;
DROP TABLE "_workouts_v_version_blocks_locales" CASCADE;
DROP TABLE "_workouts_v_version_facts_equipment" CASCADE;
DROP TABLE "_workouts_v_version_facts_muscles" CASCADE;
DROP TABLE "_workouts_v_version_outputs" CASCADE;
DROP TABLE "_workouts_v" CASCADE;
DROP TABLE "_workouts_v_locales" CASCADE;
DROP TABLE "_workouts_v_texts" CASCADE;
DROP TABLE "_workouts_v_rels" CASCADE;
DROP TABLE "exercises_instructions" CASCADE;
DROP TABLE "exercises_cues" CASCADE;
DROP TABLE "exercises_primary_muscles" CASCADE;
DROP TABLE "exercises_secondary_muscles" CASCADE;
DROP TABLE "exercises_equipment" CASCADE;
DROP TABLE "exercises_contraindications" CASCADE;
DROP TABLE "exercises" CASCADE;
DROP TABLE "exercises_locales" CASCADE;
DROP TABLE "exercises_texts" CASCADE;
DROP TABLE "exercises_rels" CASCADE;
DROP TABLE "_exercises_v_version_instructions" CASCADE;
DROP TABLE "_exercises_v_version_cues" CASCADE;
DROP TABLE "_exercises_v_version_primary_muscles" CASCADE;
DROP TABLE "_exercises_v_version_secondary_muscles" CASCADE;
DROP TABLE "_exercises_v_version_equipment" CASCADE;
DROP TABLE "_exercises_v_version_contraindications" CASCADE;
DROP TABLE "_exercises_v" CASCADE;
DROP TABLE "_exercises_v_locales" CASCADE;
DROP TABLE "_exercises_v_texts" CASCADE;
DROP TABLE "_exercises_v_rels" CASCADE;
DROP TABLE "clips" CASCADE;
DROP TABLE "recordings" CASCADE;
DROP TABLE "music" CASCADE;
DROP TABLE "categories" CASCADE;
DROP TABLE "categories_locales" CASCADE;
DROP TABLE "media" CASCADE;
DROP TABLE "media_locales" CASCADE;
DROP TABLE "renders" CASCADE;
DROP TABLE "webhooks_events" CASCADE;
DROP TABLE "webhooks" CASCADE;
DROP TABLE "webhook_deliveries" CASCADE;
DROP TABLE "users_sessions" CASCADE;
DROP TABLE "users" CASCADE;
DROP TABLE "payload_kv" CASCADE;
DROP TABLE "payload_preferences" CASCADE;
DROP TABLE "payload_preferences_rels" CASCADE;
DROP TABLE "payload_migrations" CASCADE;
DROP TABLE "repreel_settings" CASCADE;
DROP TYPE "public"."_locales";
DROP TYPE "public"."enum_workouts_blocks_items_kind";
DROP TYPE "public"."enum_workouts_blocks_items_target";
DROP TYPE "public"."enum_workouts_blocks_items_side";
DROP TYPE "public"."enum_workouts_blocks_phase";
DROP TYPE "public"."enum_workouts_blocks_format";
DROP TYPE "public"."enum_workouts_facts_equipment";
DROP TYPE "public"."enum_workouts_facts_muscles";
DROP TYPE "public"."enum_workouts_outputs_locale";
DROP TYPE "public"."enum_workouts_outputs_aspect";
DROP TYPE "public"."enum_workouts_outputs_look";
DROP TYPE "public"."enum_workouts_outputs_height";
DROP TYPE "public"."enum_workouts_facts_max_impact";
DROP TYPE "public"."enum_workouts_quality";
DROP TYPE "public"."enum_workouts_look_theme";
DROP TYPE "public"."enum_workouts_audio_voice_level";
DROP TYPE "public"."enum_workouts_audio_beeps";
DROP TYPE "public"."enum_workouts_intensity";
DROP TYPE "public"."enum_workouts_level";
DROP TYPE "public"."enum_workouts_goal";
DROP TYPE "public"."enum_workouts_visibility";
DROP TYPE "public"."enum_workouts_status";
DROP TYPE "public"."enum__workouts_v_version_blocks_items_kind";
DROP TYPE "public"."enum__workouts_v_version_blocks_items_target";
DROP TYPE "public"."enum__workouts_v_version_blocks_items_side";
DROP TYPE "public"."enum__workouts_v_version_blocks_phase";
DROP TYPE "public"."enum__workouts_v_version_blocks_format";
DROP TYPE "public"."enum__workouts_v_version_facts_equipment";
DROP TYPE "public"."enum__workouts_v_version_facts_muscles";
DROP TYPE "public"."enum__workouts_v_version_outputs_locale";
DROP TYPE "public"."enum__workouts_v_version_outputs_aspect";
DROP TYPE "public"."enum__workouts_v_version_outputs_look";
DROP TYPE "public"."enum__workouts_v_version_outputs_height";
DROP TYPE "public"."enum__workouts_v_version_facts_max_impact";
DROP TYPE "public"."enum__workouts_v_version_quality";
DROP TYPE "public"."enum__workouts_v_version_look_theme";
DROP TYPE "public"."enum__workouts_v_version_audio_voice_level";
DROP TYPE "public"."enum__workouts_v_version_audio_beeps";
DROP TYPE "public"."enum__workouts_v_version_intensity";
DROP TYPE "public"."enum__workouts_v_version_level";
DROP TYPE "public"."enum__workouts_v_version_goal";
DROP TYPE "public"."enum__workouts_v_version_visibility";
DROP TYPE "public"."enum__workouts_v_version_status";
DROP TYPE "public"."enum__workouts_v_published_locale";
DROP TYPE "public"."enum_exercises_primary_muscles";
DROP TYPE "public"."enum_exercises_secondary_muscles";
DROP TYPE "public"."enum_exercises_equipment";
DROP TYPE "public"."enum_exercises_contraindications";
DROP TYPE "public"."enum_exercises_playback";
DROP TYPE "public"."enum_exercises_fit";
DROP TYPE "public"."enum_exercises_clip_side";
DROP TYPE "public"."enum_exercises_licence_license";
DROP TYPE "public"."enum_exercises_laterality";
DROP TYPE "public"."enum_exercises_measurement";
DROP TYPE "public"."enum_exercises_position";
DROP TYPE "public"."enum_exercises_modality";
DROP TYPE "public"."enum_exercises_movement_pattern";
DROP TYPE "public"."enum_exercises_intensity";
DROP TYPE "public"."enum_exercises_impact";
DROP TYPE "public"."enum_exercises_noise";
DROP TYPE "public"."enum_exercises_level";
DROP TYPE "public"."enum_exercises_status";
DROP TYPE "public"."enum__exercises_v_version_primary_muscles";
DROP TYPE "public"."enum__exercises_v_version_secondary_muscles";
DROP TYPE "public"."enum__exercises_v_version_equipment";
DROP TYPE "public"."enum__exercises_v_version_contraindications";
DROP TYPE "public"."enum__exercises_v_version_playback";
DROP TYPE "public"."enum__exercises_v_version_fit";
DROP TYPE "public"."enum__exercises_v_version_clip_side";
DROP TYPE "public"."enum__exercises_v_version_licence_license";
DROP TYPE "public"."enum__exercises_v_version_laterality";
DROP TYPE "public"."enum__exercises_v_version_measurement";
DROP TYPE "public"."enum__exercises_v_version_position";
DROP TYPE "public"."enum__exercises_v_version_modality";
DROP TYPE "public"."enum__exercises_v_version_movement_pattern";
DROP TYPE "public"."enum__exercises_v_version_intensity";
DROP TYPE "public"."enum__exercises_v_version_impact";
DROP TYPE "public"."enum__exercises_v_version_noise";
DROP TYPE "public"."enum__exercises_v_version_level";
DROP TYPE "public"."enum__exercises_v_version_status";
DROP TYPE "public"."enum__exercises_v_published_locale";
DROP TYPE "public"."enum_clips_status";
DROP TYPE "public"."enum_clips_licence_license";
DROP TYPE "public"."enum_recordings_kind";
DROP TYPE "public"."enum_recordings_phrase";
DROP TYPE "public"."enum_recordings_locale";
DROP TYPE "public"."enum_recordings_status";
DROP TYPE "public"."enum_recordings_licence_license";
DROP TYPE "public"."enum_music_status";
DROP TYPE "public"."enum_music_licence_license";
DROP TYPE "public"."enum_media_licence_license";
DROP TYPE "public"."enum_renders_reason";
DROP TYPE "public"."enum_renders_status";
DROP TYPE "public"."enum_webhooks_events";
DROP TYPE "public"."enum_webhook_deliveries_status";
DROP TYPE "public"."enum_users_role";
DROP TYPE "public"."enum_repreel_settings_brand_face";`)
}
