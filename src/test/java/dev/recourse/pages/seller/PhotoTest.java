package dev.recourse.pages.seller;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import module java.base;
import module java.desktop;

import com.microsoft.playwright.options.FilePayload;
import dev.recourse.testing.Sale;
import dev.recourse.testing.browser.BrowserTest;
import dev.recourse.testing.browser.Look;
import dev.recourse.testing.browser.Visit;
import org.junit.jupiter.api.Test;

/** A photo on its way from a form to the page where others look at it. */
class PhotoTest extends BrowserTest {
  @Test
  void a_photo_is_kept_when_its_form_fails_and_opens_over_the_page() throws IOException {
    var sale = Sale.placed(http()).verified().requested();
    var seller = as("seller", sale.seller, Look.ENGLISH, sale.page() + "/parts/1/answer");
    seller.guards.expect("400");
    var photo = seller.page.locator("#claim input[type=file]:not([capture])").first();
    photo.setInputFiles(new FilePayload("parcel.png", "image/png", picture()));
    sends(seller, "#claim", "x".repeat(500));
    assertThat(seller.page.locator("#main")).containsText("1 file is kept");
    sends(seller, "#main form", "china_post");
    var tile = seller.page.locator("a.evidence").first();
    assertThat(tile).containsText("from the seller");
    tile.click();
    assertThat(seller.page.locator("dialog.viewer img")).isVisible();
    seller.looksGood().press("Turn").press("Close");
    assertThat(seller.page.locator("dialog.viewer")).hasCount(0);
  }

  private static void sends(Visit seller, String form, String carrier) {
    var place = seller.page.locator(form).last();
    place.locator("[name=carrier]").fill(carrier);
    place.locator("[name=tracking_number]").fill("RR123456785CN");
    place.locator("button.main").last().click();
  }

  private static byte[] picture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
