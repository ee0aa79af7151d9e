export { aContentPack, aDraftedPack } from './content-pack';
