export { aContentPack, aDraftedPack } from './content-pack';
export { aBank, aSingle } from '../item-bank/guide/testing/an-item';
