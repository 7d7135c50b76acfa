import type { BankSource } from "./bank.ts";

export const tr: BankSource = {
  language: "tr",
  joiner: " ",
  spelled: [
    ["(et)", "(nokta)"],
    ["at", "nokta"],
  ],
  subject: `
    {p}: {f} çalışmıyor
    {p} hatası {e}
    {m} ile ilgili [sorun|soru]
    {o} numaralı sipariş [nerede|yanlış ürün]
    {p} [fatura|iade]`,
  greet: `
    Merhaba,
    İyi günler,
    Sayın yetkili,
    Selam,`,
  agentGreet: `
    Merhaba {FIRST} Hanım/Bey,
    Sayın {NAME},`,
  when: `
    dünden beri
    {v} güncellemesinden sonra
    {d} tarihinden beri
    yaklaşık {n} gündür
    {x} açıkken`,
  problem: `
    {p} {m} {w} [açılmıyor|başlamıyor|donuyor].
    {f} özelliği {w} [çalışmıyor|yanıt vermiyor].
    {f} açılınca {w} {e} hatası çıkıyor.
    {p} {w} [çok yavaş|kopuyor], bütün ekip bekliyor.
    {o} siparişi için [iki kez çekim yapıldı|{c} fazla alındı].
    {t} takip numaralı kargo [gelmedi|teslim edildi görünüyor].
    {f} seçeneği {w} kayboldu.
    {p} hesabına giremiyorum, sadece {e} yazıyor.`,
  symptom: `
    Işık [kırmızı yanıp sönüyor|yanmıyor], sonra bir şey olmuyor.
    Birkaç dakika çalışıp tekrar kopuyor.
    Ekran [beyaz kalıyor|kararıyor].
    Kayıtta {e} var, iz {g}.
    Aynı ağdaki diğer cihazlar sorunsuz.
    Uygulama {v} sürümünü gösteriyor.`,
  attempt: `
    [İki kez|{n} kez] yeniden başlattım.
    {k} makalesini uyguladım, [olmadı|fayda etmedi].
    {v} sürümünü yeniden kurdum, değişmedi.
    Başka kablo ve ikinci {m} ile aynı sonuç.
    {x} programını kaldırdım, sebep o değil.`,
  question: `
    [Kontrol eder misiniz|Yardımcı olur musunuz]?
    Ne yapmalıyım?
    {f} ne zaman düzelir?
    [İade|Değişim|Geri arama] istiyorum.`,
  reply: `
    Yaptım, [aynı hata|hâlâ {e}].
    Tamam, [akşam|yarın] denerim.
    Şimdi {v} kurulu, {f} [yine olmuyor|bazen çalışıyor].
    [Evet|Hayır], kabloyla bağlı.
    [Bir gelişme var mı?|Dosyam ne durumda?]
    [Kayıt|Fotoğraf|Fatura] ekte.
    Saat {h} gibi yine oldu, {x} açıldıktan hemen sonra.`,
  thanks: `
    Teşekkürler, [düzeldi|sorun oymuş].
    Harika, {f} çalışıyor. Kapatabilirsiniz.`,
  ack: `
    [Bilgiler|Sabrınız] için teşekkürler.
    Yaşadığınız sorun için özür dilerim.
    [Hesabınızı|{o} siparişini] inceledim.
    Dosyayı {PERSON} adlı arkadaşımdan devraldım.`,
  ask: `
    [Kaydı|Ekran görüntüsünü] gönderebilir misiniz?
    Ayarlar, Hakkında bölümünde hangi sürüm var?
    En son saat kaçta oldu?
    {x} aynı bilgisayarda mı?`,
  step: `
    Ayarlar, sonra {f} bölümünde Sıfırla seçin.
    {v} sürümüne güncelleyip yeniden başlatın.
    Düğmeyi {n} saniye basılı tutun.
    Adımlar {k} makalesinde: {u}
    {m} cihazını kaldırın, {n} dakika bekleyip yeniden ekleyin.
    Yeni {m} yola çıktı, takip {t}.`,
  resolve: `
    Düzeltme {v} sürümünde, {d} itibarıyla hazır.
    {c} iade ettim, 10 güne kadar sürer.
    {f} [sıfırlandı|yeniden açıldı].
    {f} kesintisi {h} itibarıyla bitti.
    Sebep {x} idi, bkz. {k}.`,
  bye: `
    Saygılarımla,
    Teşekkürler,
    İyi çalışmalar,`,
  agentBye: `
    Saygılarımla,\\n{AGENT}\\nLumen Destek
    İyi günler,\\n{AFIRST}`,
  auto: `
    Lumen'e yazdığınız için teşekkürler. {n} saat içinde döneceğiz. Ayrıca bkz. {k}.`,
  quote: `
    {d} tarihinde {NAME} şunu yazdı:`,
  personal: `
    E-posta adresim {EMAIL}
    [Telefonum|Beni arayın:] {PHONE}
    [Arkadaşım|Eşim] {PERSON} da aynı sorunu yaşıyor.
    Kullanıcı adım {USERNAME}
    [Adresim|Şuraya gönderin]: {ADDRESS}
    Görünen konum: {GEO}
    IP adresimiz {IP}
    MAC adresi {MAC}
    Seri numarası: {DEVICE}
    {CARD} numaralı kartla ödedim.
    Şu IBAN'a iade edin: {IBAN}
    Banka hesabı: {BANK}
    [TC kimlik no|Kimlik numaram] {ID}
    Pasaport no {PASSPORT}
    {PLATE} plakalı araç paketi aldı.
    Doğum tarihi {DOB}
    Şifrem {SECRET}
    Bana gelen bağlantı: {URL}`,
};
