/**
 * The sample article: written by us, about reading numbers, so that every sentence stays true. It holds one of each surface
 * form on purpose: full, split by markup, short, list, provision, replaced, several of one number, a province's, the State's.
 */
export function SampleArticle() {
  return (
    <article lang="vi" class="article">
      <p class="article-kicker">Bài đọc thử</p>
      <h2>Sau mỗi số hiệu là một văn bản</h2>
      <p>
        Tin về xây dựng Đảng thường nhắc văn bản bằng số hiệu. Quy định số <strong>144</strong>-QĐ/TW ngày 09/5/2024 của
        Bộ Chính trị nêu năm chuẩn mực đạo đức cách mạng của cán bộ, đảng viên; bài báo về sau thường chỉ còn viết “Quy
        định 144”. Muốn biết một điều cụ thể, người đọc tìm tới tận khoản 2 Điều 3 Quy định 144, nơi nói về tiết kiệm.
      </p>
      <p>
        Văn bản này dẫn văn bản kia. Trong ba căn cứ của Quy định 144 có Kết luận số 21-KL/TW ngày 25/10/2021 của Ban
        Chấp hành Trung ương. Cách thực hiện thì xem Hướng dẫn số 159-HD/BTGTW ngày 03/7/2024 của Ban Tuyên giáo Trung
        ương.
      </p>
      <p>
        Có số hiệu đã thuộc về quá khứ. Những điều đảng viên không được làm từng nằm trong Quy định số 37-QĐ/TW ngày
        25/10/2021 của Ban Chấp hành Trung ương; nay đã có Quy định số 207-QĐ/TW ngày 26/7/2026. Gạch chân nét đứt báo
        cho bạn điều đó.
      </p>
      <p>
        Có số hiệu mà chỉ nhìn số thì chưa đủ. Từng có hơn một Chỉ thị số 28-CT/TW, nên thẻ sẽ liệt kê chứ không đoán.
        Viết rõ như “Nghị quyết số 18-NQ/TW ngày 25/10/2017” thì chỉ còn một. Tỉnh nào cũng có thể ban hành một Chỉ thị
        số 15-CT/TU; phải biết của nơi nào, như Chỉ thị số 34-CT/TU ngày 27/10/2023 của Ban Thường vụ Thành ủy Đà Nẵng.
      </p>
      <p>
        Số hiệu của Nhà nước được đọc theo từng phần: Nghị định số 30/2020/NĐ-CP là nghị định thứ 30 trong năm 2020 của
        Chính phủ.
      </p>
    </article>
  );
}
