import { Tooltip } from "@mantine/core";
import {
  IconBuildingBank,
  IconCake,
  IconCar,
  IconCreditCard,
  IconDeviceMobile,
  IconHome,
  IconId,
  IconKey,
  IconLink,
  IconLock,
  IconMail,
  IconMapPin,
  IconNetwork,
  IconPhone,
  IconUser,
  IconWorld,
} from "@tabler/icons-react";
import type { ComponentType } from "react";
import { explainStandIn, STAND_INS, type StandInType } from "../lib/standins.ts";
import css from "./StandIn.module.css";

const ICONS: Record<StandInType, ComponentType<{ size?: number; "aria-hidden"?: boolean }>> = {
  EMAIL: IconMail,
  PHONE: IconPhone,
  PERSON: IconUser,
  USERNAME: IconUser,
  ADDRESS: IconHome,
  GEO: IconMapPin,
  IP: IconWorld,
  MAC: IconNetwork,
  DEVICE: IconDeviceMobile,
  CARD: IconCreditCard,
  IBAN: IconBuildingBank,
  BANK: IconBuildingBank,
  ID: IconId,
  PASSPORT: IconId,
  PLATE: IconCar,
  DOB: IconCake,
  SECRET: IconKey,
  URL: IconLink,
};

/** A sealed value in the running text: what kind of thing it was, and a code that is the same for the same value. */
export function StandIn({ type, name, code }: { type: StandInType | null; name: string; code: string }) {
  const Icon = type ? ICONS[type] : IconLock;
  return (
    <Tooltip label={explainStandIn(type)}>
      <span className={type === "SECRET" ? `${css.chip} ${css.danger}` : css.chip} data-stand-in={name}>
        <Icon size={13} aria-hidden />
        <span>{type ? STAND_INS[type].label : name.toLowerCase()}</span>
        <span className={css.code}>{code.slice(0, 8)}</span>
      </span>
    </Tooltip>
  );
}
