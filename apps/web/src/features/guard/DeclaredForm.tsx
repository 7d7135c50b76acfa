import type { GuardAsset, GuardConfig, GuardConfigAnswer } from "../../api/types.ts";
import { AssetForm } from "./AssetForm.tsx";
import { ConfigText } from "./ConfigText.tsx";
import type { Saving } from "./Refused.tsx";
import { RemoveAsset } from "./RemoveAsset.tsx";
import { sinceOpened, withAsset, withoutAsset } from "./since-opened.ts";
import type { Form } from "./use-declared-form.ts";

/** The form that is open. Each changes what it was opened from, and leaves the rest of that as it is. */
export function DeclaredForm(props: {
  readonly form: Form;
  readonly sealed: boolean;
  readonly saving: Saving;
  readonly save: (from: GuardConfigAnswer, config: GuardConfig) => void;
  readonly onClose: () => void;
}) {
  const { form, sealed, saving, save, onClose } = props;
  const { config } = form.from;
  const common = { ...saving, sealed, onClose };
  const withAssets = (assets: GuardAsset[]): void => save(form.from, { ...config, assets });
  switch (form.kind) {
    case "text":
      return <ConfigText {...common} config={config} onSave={(next) => save(form.from, next)} />;
    case "remove":
      return (
        <RemoveAsset
          {...common}
          name={form.asset.name}
          since={sinceOpened(config, form.asset)}
          onRemove={() => withAssets(withoutAsset(config, form.asset))}
        />
      );
    case "asset":
      return (
        <AssetForm
          {...common}
          key={form.asset?.name ?? ""}
          asset={form.asset}
          since={form.asset ? sinceOpened(config, form.asset) : "same"}
          sources={config.sources.map(({ name }) => name)}
          onSave={(asset) => withAssets(withAsset(config, form.asset, asset))}
        />
      );
  }
}
