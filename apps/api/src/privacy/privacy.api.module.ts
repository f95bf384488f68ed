import { Module } from '@nestjs/common';
import { PrivacyModule } from '#core/privacy';
import { MyDataController } from './my-data.controller.js';
import { PrivacyController } from './privacy.controller.js';

@Module({ imports: [PrivacyModule], controllers: [MyDataController, PrivacyController] })
export class PrivacyApiModule {}
