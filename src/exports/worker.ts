export { startWorker, type StartWorkerArgs, type Worker } from '../worker/startWorker.ts'
